import { describe, expect, it } from '@jest/globals';
import { ProgrammeListDocument, YearDocument } from '../contract/index.js';
import { aCurriculumCourse, anOffering, aProgramme, aSchedule, day, twoCohorts, year } from '../testing/index.js';
import { programmeListDocument } from './programme-documents.js';
import { yearDocument } from './year-document.js';

function yearOn(today: string, schedule = twoCohorts()): YearDocument {
  const found = yearDocument({ schedule, programmeCode: 'BPSY', academicYear: year(), today: day(today) });
  if (found.kind === 'refused') throw new Error(found.reason);
  return found.document;
}

describe('the list of programmes', () => {
  it('is by name and says of which years there are data', () => {
    const programmes = [aProgramme(), aProgramme({ code: 'BANT', name: 'Anthropology' })];
    const document = programmeListDocument({ schedule: aSchedule({ programmes }), dataVersion: 3, dataDate: null });
    expect(ProgrammeListDocument.parse(document)).toEqual(document);
    expect(document.programmes.map(({ code, years }) => [code, years])).toEqual([
      ['BANT', []],
      ['BPSY', ['2026-2027']],
    ]);
  });
});

describe('a year of a programme', () => {
  it('keeps to the contract', () => {
    const document = yearOn('2026-11-23');
    expect(YearDocument.parse(document)).toEqual(document);
  });

  it('has its terms in order, the semester before its blocks', () => {
    expect(yearOn('2026-11-23').terms.map(({ code, firstWeek, lastWeek }) => [code, firstWeek, lastWeek])).toEqual([
      ['S1', '2026-W36', '2027-W04'],
      ['1', '2026-W36', '2026-W45'],
      ['2', '2026-W46', '2027-W04'],
    ]);
  });

  it('opens on the semester of the day, or the first term outside all', () => {
    expect(yearOn('2026-11-23', aSchedule()).currentTerm).toBe('S1');
    expect(yearOn('2027-03-01', aSchedule()).currentTerm).toBe('S2');
    expect(yearOn('2027-08-02').currentTerm).toBe('S1');
  });

  it('has its cohorts with all courses they can take and the options they take by default', () => {
    const [first, second] = yearOn('2026-11-23').cohorts;
    expect(first).toMatchObject({ studyYear: 1, ec: 30, students: 240, defaultOptions: [] });
    expect(second).toMatchObject({ studyYear: 2, ec: 30, defaultOptions: ['PSY291'] });
    expect(second?.courses.map(({ code, requirement }) => `${code} ${requirement}`)).toEqual([
      'PSY201 core',
      'PSY202 core',
      'PSY203 core',
      'PSY291 option',
      'PSY292 option',
    ]);
  });

  it('takes the smallest expected number of a core course for the size of the cohort', () => {
    const schedule = twoCohorts();
    const offerings = schedule.offerings.map((offering, index) => ({ ...offering, expectedStudents: 100 + index }));
    expect(yearOn('2026-11-23', { ...schedule, offerings }).cohorts[0]?.students).toBe(100);
  });

  it('counts a course without a year of study in year 1', () => {
    const schedule = aSchedule({ curriculum: [aCurriculumCourse({ studyYear: null })], offerings: [anOffering()] });
    expect(yearOn('2026-11-23', schedule).cohorts.map(({ studyYear }) => studyYear)).toEqual([1]);
  });
});
