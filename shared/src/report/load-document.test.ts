import { describe, expect, it } from '@jest/globals';
import { LoadDocument } from '../contract/index.js';
import { WORKING_STYLES } from '../load/index.js';
import { aPolicy, twoCohorts, year } from '../testing/index.js';
import { sum } from '../util/index.js';
import { loadDocument } from './load-document.js';

const asked = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 1,
  dataDate: null,
  studyYear: 1,
} as const;

function loadOf(part: Partial<Parameters<typeof loadDocument>[0]> = {}): LoadDocument {
  const found = loadDocument({ ...asked, ...part });
  if (found.kind === 'refused') throw new Error(found.reason);
  return found.document;
}

describe('the load of a cohort', () => {
  it('keeps to the contract', () => {
    const document = loadOf();
    expect(LoadDocument.parse(document)).toEqual(document);
  });

  it.each(WORKING_STYLES)('adds up to the credits over weeks, kinds and courses when %s', (style) => {
    const { weeks, courses } = loadOf({ style });
    expect(sum(weeks.map(({ hours }) => hours ?? 0))).toBeCloseTo(28 * 30, 8);
    expect(sum(weeks.flatMap(({ byKind }) => Object.values(byKind)))).toBeCloseTo(28 * 30, 8);
    for (const course of courses) {
      expect(course.hours).toBeCloseTo(course.budget, 9);
      expect(sum(course.weeks.map(({ hours }) => hours))).toBeCloseTo(course.budget, 9);
    }
  });

  it('splits a week into contact, assessment work and self-study', () => {
    for (const { hours, byKind, assessment, selfStudy } of loadOf().weeks) {
      expect(byKind.contact + assessment + selfStudy).toBeCloseTo(hours ?? 0, 9);
    }
  });

  it('is that of the option chosen', () => {
    const chosen = loadOf({ studyYear: 2, options: ['PSY292'] });
    expect(chosen.options).toEqual(['PSY292']);
    expect(chosen.courses.map(({ code }) => code)).toEqual(['PSY201', 'PSY202', 'PSY203', 'PSY292']);
  });
});
