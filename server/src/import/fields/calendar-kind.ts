import type { CalendarKind } from '@evenkeel/shared/calendar';
import { wordReader } from './word-reader.js';

/** What academic calendars call their stretches of days, Dutch and English. */
const WORDS: Readonly<Record<CalendarKind, string>> = {
  period: `period, block, semester, term, quarter, periode, blok, kwartaal, trimester`,
  teaching: `
    teaching, teaching week, teaching weeks, lectures, onderwijs, onderwijsweek, onderwijsweken, lesweek,
    lesweken, collegeweken`,
  exam: `
    exam, exams, exam week, exam weeks, exam period, tentamen, tentamens, tentamenweek, tentamenweken,
    tentamenperiode, toetsweek, toetsweken, toetsperiode`,
  resit: `
    resit, resits, resit week, resit period, hertentamen, hertentamens, hertentamenweek, herkansing,
    herkansingen, herkansingsweek, herkansingsperiode`,
  reflection: `
    reflection, reading week, study week, self study, reflectie, reflectieweek, leesweek, studieweek,
    zelfstudie, zelfstudieweek, roostervrije week`,
  free: `
    free, closed, closing day, no teaching, vrij, lesvrij, onderwijsvrij, roostervrij, sluitingsdag,
    collegevrij, dies natalis`,
  vacation: `
    vacation, break, recess, summer break, christmas break, vakantie, kerstvakantie, zomervakantie, reces,
    herfstvakantie, voorjaarsvakantie, meivakantie`,
  holiday: `
    holiday, public holiday, bank holiday, feestdag, feestdagen, officiele feestdag, nationale feestdag`,
};

/** What a stretch of days is for. A word we don't know is refused: it decides whether a week counts. */
export const readCalendarKind = wordReader(WORDS, { code: 'calendar-kind-unknown' });
