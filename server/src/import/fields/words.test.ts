import { describe, expect, it } from '@jest/globals';
import { readAcademicYear, readStudyYear } from './academic-year.js';
import { readActivityKind } from './activity-kind.js';
import { readAssessmentKind } from './assessment-kind.js';
import { readCalendarKind } from './calendar-kind.js';
import { provenOrder } from './date-order.js';
import { read } from './fields.test-support.js';
import { readRequirement } from './requirement.js';
import { standingOf } from './standing.js';
import { readName } from './text.js';
import { readGroupWork, readYesNo } from './yes-no.js';

describe('a kind of assessment', () => {
  it.each([
    ['schriftelijk tentamen', 'written-exam'],
    ['Schriftelijk Tentamen (open vragen)', 'written-exam'],
    ['essay van 2000 woorden', 'paper'],
    ['digitaal tentamen', 'digital-exam'],
    ['mondeling', 'oral-exam'],
    ['weekopdrachten', 'assignment'],
    ['take-home exam', 'paper'],
    ['Bachelorscriptie', 'thesis'],
    ['digital-exam', 'digital-exam'],
    ['overig', 'other'],
  ])('is read from %s', (text, expected) => {
    expect(read(readAssessmentKind, text)).toBe(expected);
  });

  it('that nobody knows is read as other, with a remark', () => {
    expect(readAssessmentKind('danspas', { slashOrder: null, serialEpoch: 1900 })).toEqual({
      kind: 'value',
      value: 'other',
      remark: 'assessment-kind-unknown',
    });
  });
});

describe('other words', () => {
  it.each([
    [readActivityKind, 'Hoorcollege', 'lecture'],
    [readActivityKind, 'werkgroep', 'work-group'],
    [readCalendarKind, 'Blok', 'period'],
    [readCalendarKind, 'tentamenweken', 'exam'],
    [readCalendarKind, 'festival', '(calendar-kind-unknown)'],
    [readRequirement, 'Verplicht', 'core'],
    [readRequirement, 'keuzevak', 'option'],
    [readRequirement, 'soms', '(requirement-unknown)'],
    [readYesNo, 'ja', true],
    [readYesNo, 'X', true],
    [readYesNo, '✓', true],
    [readYesNo, 'Nee', false],
    [readYesNo, 'soms', '(yes-no-invalid)'],
    [readGroupWork, 'individueel', false],
    [readAcademicYear, '2026/27', '2026-2027'],
    [readAcademicYear, '2026-2028', '(year-invalid)'],
    [readStudyYear, 'jaar 2', 2],
    [readStudyYear, 'B3', 3],
    [readStudyYear, '9', '(study-year-invalid)'],
  ])('%p reads %s', (reader, text, expected) => {
    expect(read<unknown>(reader, text)).toBe(expected);
  });

  it('of 301 characters are refused, not clipped', () => {
    expect(read(readName, 'x'.repeat(300))).toHaveLength(300);
    expect(read(readName, 'x'.repeat(301))).toBe('(value-too-long)');
  });

  it('tell how sure a row is', () => {
    expect(standingOf('illustrative: made up')).toBe('illustrative');
    expect(standingOf('Bevestigd in de studiegids')).toBe('confirmed');
    expect(standingOf('afgeleid uit 2025')).toBe('inferred');
    expect(standingOf('studiegids 2026')).toBe('stated');
    expect(standingOf(null)).toBe('stated');
  });
});

describe('the order of dates with slashes', () => {
  it.each([
    ['is day first once a first part is above 12', ['30/10/2026', '10/12/2026'], 'day-month'],
    ['is not assumed from days up to 12', ['10/12/2026', '01/02/2027'], null],
    ['is never assumed to be month first', ['10/30/2026', '10/12/2026'], null],
    ['is open when both orders occur', ['30/10/2026', '10/30/2026'], null],
    ['is not proven by dates with dashes', ['23-10-2026', '10/12/2026'], null],
  ])('%s', (_, cells, expected) => {
    expect(provenOrder(cells)).toBe(expected);
  });
});
