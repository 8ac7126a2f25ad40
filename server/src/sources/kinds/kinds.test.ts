import { describe, expect, it } from '@jest/globals';
import { listOf } from '../list-of.js';
import { joinedWords } from '../plain-words.js';
import { kindInTitle } from './kind-in-title.js';
import { kindOfWords } from './kind-of-words.js';
import { KIND_WORDS } from './kind-words.js';

describe('the words for kinds of assessment', () => {
  it('each mean one kind', () => {
    const kindsOf = new Map<string, Set<string>>();
    for (const [kind, languages] of Object.entries(KIND_WORDS))
      for (const word of Object.values(languages).flatMap(listOf)) {
        const key = joinedWords(word);
        kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(kind));
      }
    expect([...kindsOf].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
    expect(kindsOf.has('')).toBe(false);
  });

  it.each([
    ['Klausur', 'written-exam'],
    ['Hausarbeit', 'paper'],
    ['Hausaufgabe', 'assignment'],
    ['Referat', 'presentation'],
    ['Projektarbeit', 'project'],
    ['mündliche Prüfung', 'oral-exam'],
    ['Prüfung (mündlich)', 'oral-exam'],
    ['Prüfung (schriftlich oder mündlich)', 'written-exam'],
    ['tentamen', 'written-exam'],
    ['tentamen (digitaal)', 'digital-exam'],
    ['Tentamen (take-home)', 'paper'],
    ['werkstuk', 'paper'],
    ['mondeling', 'oral-exam'],
    ['examen partiel', 'written-exam'],
    ['examen oral', 'oral-exam'],
    ['oral', 'oral-exam'],
    ['contrôle continu', 'assignment'],
    ['Mémoire de fin d’études', 'thesis'],
    ['prova scritta', 'written-exam'],
    ['esame orale', 'oral-exam'],
    ['examen final', 'written-exam'],
    ['trabajo fin de grado', 'thesis'],
    ['relatório', 'report'],
    ['inlämning', 'assignment'],
    ['salstentamen', 'written-exam'],
    ['hemtentamen', 'paper'],
    ['skriftlig prøve', 'written-exam'],
    ['mundtlig eksamen', 'oral-exam'],
    ['bacheloroppgave', 'thesis'],
  ])('“%s” is %s without a guess', (text, kind) => {
    expect(kindOfWords(text)).toEqual({ kind, isGuess: false });
  });

  it.each([
    ['individuelle Hausarbeit', 'paper'],
    ['Statistikklausur', 'written-exam'],
    ['afsluitend schriftelijk groepsverslag', 'report'],
    ['andra inlämningsuppgiften samt salstentamen', 'written-exam'],
  ])('“%s” is taken for %s, which is a guess', (text, kind) => {
    expect(kindOfWords(text)).toEqual({ kind, isGuess: true });
  });

  it.each(['danspas', '', '???', 'x'])('“%s” is of no kind that is known', (text) => {
    expect(kindOfWords(text)).toBeNull();
  });
});

describe('the kind in a title', () => {
  it.each([
    ['Examen de mathématiques', 'first-or-last-words', 'written-exam'],
    ['Klausur Analysis I', 'first-or-last-words', 'written-exam'],
    ['Modulklausur', 'first-or-last-words', 'written-exam'],
    ['Probeklausur', 'first-or-last-words', null],
    ['Muntlig tentamen', 'first-or-last-words', 'oral-exam'],
    ['Rapport de stage', 'first-or-last-words', 'report'],
    ['Project report', 'first-or-last-words', 'report'],
    ['Lab report 3', 'first-or-last-words', 'report'],
    ['Toets hoofdstuk 3', 'first-or-last-words', null],
    ['Toets hoofdstuk 3', 'any-words', 'written-exam'],
    ['Final written test for statistics', 'any-words', 'written-exam'],
    ['Inlämning 2', 'first-or-last-words', 'assignment'],
    ['Case 4', 'first-or-last-words', null],
    ['Week 3', 'any-words', null],
  ] as const)('“%s”, exams in %s, is %s', (title, exams, kind) => {
    expect(kindInTitle(title, exams)).toBe(kind);
  });
});
