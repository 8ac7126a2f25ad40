import { describe, expect, it } from '@jest/globals';
import { withoutPersons } from './without-persons.js';

describe('a title without persons', () => {
  it.each([
    ['PSY101 lecture, Teacher: Anna Example', 'PSY101 lecture'],
    ['PSY101 föreläsning, Lärare: Anna Exempel, Klass: PSY-1', 'PSY101 föreläsning, Klass: PSY-1'],
    ['PSY101 hoorcollege (Docent: A. Voorbeeld)', 'PSY101 hoorcollege'],
    ['PSY101 - Prof. dr. A.B. van Voorbeeld - lecture', 'PSY101 - lecture'],
    ['PSY101 Vorlesung, Dozentin: Anna Beispiel', 'PSY101 Vorlesung'],
    ['PSY101 with anna@example.org', 'PSY101 with'],
    ['PSY101 Dr. Anna Example, room 3', 'PSY101, room 3'],
    ['PSY101 lecture, Staff: Dr. A. Example, B. Sample, Carl de Test', 'PSY101 lecture'],
    ['Kurs: PSY101, Lärare: Anna Exempel. Klass kod: PSY-1', 'Kurs: PSY101. Klass kod: PSY-1'],
  ])('%s', (title, expected) => {
    expect(withoutPersons(title)).toBe(expected);
  });

  it.each(['PSY101 lecture: memory', 'Staff meeting 3', 'Statistics 1.2. Regression', 'Drs and directors'])(
    'leaves %s alone',
    (title) => {
      expect(withoutPersons(title)).toBe(title);
    },
  );
});
