import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { worklistExcerpt, worklistSummary } from './worklist-excerpt.js';

describe('what is shown of a description', () => {
  it('is its labels, codes and numbers', () => {
    const description = '\n\nRT1 TP3 S2\nDUPONT Jean\n\n(Updated :26/09/2023 17:02)';
    expect(worklistExcerpt(description)).toBe('RT1 TP3 S2 · … 26/09/2023 17:02');
    expect(worklistExcerpt('Course: PSY101 Introduction\nGroup 2a, room B.0.12')).toBe(
      'Course: PSY101 … · Group 2a, room B.0.12',
    );
  });

  it.each([
    'Docent: p. jansen 12',
    'Lecturer(s): Anna Berg',
    'Enseignants : DUPONT J',
    'Prof. Jansen',
    'jansen@example.org',
    'Jan-Willem van der Berg',
    'S. de Vries (s1234567)',
    'tel. 0612345678',
    '06 12 34 56 78',
    '+33 (0)6 12 34 56 78',
  ])('is nothing of a person: %s', (line) => {
    expect(worklistExcerpt(line)).toBe('');
  });

  it('holds no word that could be a name, whatever is written', () => {
    const name = fc.stringMatching(/^(?:Zx|ZX|zx|Zé)[a-zà-ý]{1,10}(?:-[A-Z][a-z]{1,8})?[,.]?$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        expect(worklistExcerpt(`TP3 ${names.join(' ')}`)).toBe('TP3 …');
        expect(worklistExcerpt(names.join('\n'))).toBe('');
      }),
    );
  });

  it('is not endless', () => {
    expect(worklistExcerpt('TP3 A1 '.repeat(500)).length).toBeLessThan(210);
  });
});

describe('the title of an event in the worklist', () => {
  it('is shown, without addresses and persons named as such', () => {
    expect(worklistSummary('Portfolio  coaching')).toBe('Portfolio coaching');
    expect(worklistSummary('Kurs: TEK630, Lärare: Anna Berg')).toBe('Kurs: TEK630, …');
    expect(worklistSummary('Consult jansen@example.org')).toBe('Consult …');
  });

  it.each([
    ['RDV M LAUNAY', 'RDV M …'],
    ['Consult with Anna van der Berg, room 2', 'Consult with …, room 2'],
    ['Spreekuur J.P. de Vries', 'Spreekuur …'],
    ['Coaching Mme Dupont-Petit', 'Coaching Mme …'],
    ['Forum M 101', 'Forum M 101'],
    ['R108 Gestion avec projet', 'R108 Gestion avec projet'],
  ])('loses the name behind a title or “with”: %s', (summary, shown) => {
    expect(worklistSummary(summary)).toBe(shown);
  });
});
