import type { scenarios as en } from '../en/scenarios.js';

/** Wat een wijziging in een scenario in de weg staat, of wat men ervan moet weten, in het Nederlands. ICU-berichtformaat. */
export const scenarios: Readonly<Record<keyof typeof en, string>> = {
  'changeIssue.unknown-assessment': 'Deze toets staat niet in het rooster.',
  'changeIssue.locked':
    'Ligt vast: volgens het rooster mag deze toets niet verschuiven. Maak hem eerst los, met een reden.',
  'changeIssue.outside-year': 'De dag valt buiten het studiejaar.',
  'changeIssue.weight-range': 'Een weging is een getal van 0 tot en met 100.',
  'changeIssue.hours-range': 'Uren zijn een getal vanaf 0.',
  'changeIssue.no-change': 'Dat staat er al.',
  'changeIssue.too-few-parts': 'Splits in twee of meer delen.',
  'changeIssue.weights-differ': 'De wegingen van de delen zijn samen niet die van het geheel.',
  'changeIssue.hours-differ': 'De uren van de delen zijn samen niet die van het geheel.',
  'changeIssue.merge-with-itself': 'Een toets kan niet met zichzelf worden samengevoegd.',
  'changeIssue.unknown-period': 'Het jaarrooster kent dit blok niet.',
  'changeIssue.not-in-period': 'Het vak wordt niet in dit blok gegeven.',
  'changeIssue.closed-day': 'Geen werkdag: een weekend, feestdag of vakantie.',
  'changeIssue.before-release': 'Studenten hebben de opdracht op die dag nog niet.',
  'changeIssue.after-resit': 'De herkansing komt eerder.',
  'changeIssue.outside-window': 'Buiten de dagen waarbinnen het vak dit mag plannen.',
  'changeIssue.set-by-exam-office': 'Tentamens worden door het examenbureau gepland: overleg daar eerst.',
  'changeIssue.weights-not-100': 'De wegingen van het vak zijn samen geen 100 meer.',
};
