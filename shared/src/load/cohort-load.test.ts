import { describe, expect, it } from '@jest/globals';
import type { Schedule } from '../schedule/index.js';
import {
  aCalendarRecord,
  aCohort,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  aPolicy,
  aSession,
  BLOCK_ONE,
  day,
  week,
} from '../testing/index.js';
import { sum } from '../util/index.js';
import { cohortLoad } from './cohort-load.js';
import { WORKING_STYLES, type WorkingStyle } from './load-item.js';

const loadOf = (part: Partial<Schedule> = {}, style: WorkingStyle = 'typical') =>
  cohortLoad(aCohort(part), aPolicy(), style);

function weekOf(text: string, part: Partial<Schedule> = {}, style: WorkingStyle = 'typical') {
  const found = loadOf(part, style).weeks.find((one) => one.week === week(text));
  if (!found) throw new Error(`The load has no week ${text}`);
  return found;
}

const twoCourses: Partial<Schedule> = {
  courses: [aCourse(), aCourse({ code: 'PSY102', name: 'Statistics' })],
  curriculum: [aCurriculumCourse(), aCurriculumCourse({ courseCode: 'PSY102' })],
  offerings: [anOffering(), anOffering({ courseCode: 'PSY102' })],
};
const second = aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') });

describe('the weeks of a cohort', () => {
  it('are all weeks of the academic year, 53 included: 2026–2027 has 52, from W36 to W34', () => {
    const { weeks } = loadOf();
    expect(weeks).toHaveLength(52);
    expect([weeks[0]?.week, weeks[17]?.week, weeks[18]?.week, weeks[51]?.week]).toEqual([
      '2026-W36',
      '2026-W53',
      '2027-W01',
      '2027-W34',
    ]);
  });

  it('are also those outside the year that hold hours or a deadline', () => {
    const resit = anAssessment({ code: 'R', resitOf: 'T1', dueOn: day('2027-09-15') });
    const { weeks } = loadOf({ assessments: [resit, anAssessment({ effortHours: 4, dueOn: day('2026-08-28') })] });
    expect(weeks.map((one) => one.week)).toEqual(expect.arrayContaining(['2026-W35', '2027-W37']));
    expect(weeks.map((one) => one.start)).toEqual(weeks.map((one) => one.start).toSorted());
  });

  it('add up to the hours of all courses', () => {
    expect(sum(loadOf(twoCourses).weeks.map(({ hours }) => hours ?? 0))).toBeCloseTo(280, 9);
  });

  it('know their place in the block', () => {
    const { start, end, kind, teachingWeek } = weekOf('2026-W41');
    expect({ start, end, kind, number: teachingWeek?.number, block: teachingWeek?.period.code }).toEqual({
      start: '2026-10-05',
      end: '2026-10-11',
      kind: 'teaching',
      number: 5,
      block: '1',
    });
  });

  it.each(['2026-W43', '2026-W44'])(
    'have seven days that add up, in the weeks around the clock change (%s)',
    (text) => {
      const { days, hours } = weekOf(text);
      expect(days).toHaveLength(7);
      expect(sum(days)).toBeCloseTo(hours ?? Number.NaN, 9);
    },
  );

  it('name what brings the hours, highest first, adding up to the week', () => {
    const { contributions, hours } = weekOf('2026-W41', {
      ...twoCourses,
      assessments: [anAssessment({ effortHours: 60, dueOn: day('2026-10-09') })],
    });
    expect(contributions.map(({ item }) => item.key)).toEqual([
      'PSY101/assignment/T1',
      'PSY102/selfStudy',
      'PSY101/selfStudy',
    ]);
    expect(sum(contributions.map((one) => one.hours))).toBeCloseTo(hours ?? Number.NaN, 9);
  });

  it('order what brings the same hours by key', () => {
    const { contributions } = weekOf('2026-W41', twoCourses);
    expect(contributions.map(({ item }) => item.key)).toEqual(['PSY101/selfStudy', 'PSY102/selfStudy']);
  });

  it('divide their hours by kind', () => {
    const exam = { kind: 'written-exam', durationHours: 3, effortHours: 20, dueOn: day('2026-11-04') } as const;
    const { byKind, hours } = weekOf('2026-W45', { assessments: [anAssessment(exam)] });
    expect(byKind.exam).toBe(3);
    expect(byKind.examPreparation).toBeGreaterThan(5);
    expect(byKind.selfStudy).toBe(0);
    expect(sum(Object.values(byKind))).toBeCloseTo(hours ?? Number.NaN, 9);
  });
});

describe('the band of a week', () => {
  it('holds the hours of every style', () => {
    const part = { assessments: [anAssessment({ effortHours: 40, dueOn: day('2026-10-09') })] };
    const loads = WORKING_STYLES.map((style) => weekOf('2026-W41', part, style));
    for (const { low, high, hours } of loads) {
      expect([low, high]).toEqual([loads[0]?.low, loads[0]?.high]);
      expect(hours).toBeGreaterThanOrEqual(low ?? Number.NaN);
      expect(hours).toBeLessThanOrEqual(high ?? Number.NaN);
    }
    expect(loads.map(({ hours }) => hours).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      loads[0]?.low,
      loads[1]?.hours,
      loads[2]?.high,
    ]);
  });

  it('is closed where no assessment is worked on', () => {
    const { low, hours, high } = weekOf('2026-W41');
    expect([low, high]).toEqual([hours, hours]);
  });
});

describe('what is known of a week', () => {
  it('is nothing in a study week without any course: that is not a week of rest', () => {
    const { hours, low, high, itemisedHours, contact, status } = weekOf('2026-W48', {
      calendar: [...BLOCK_ONE, second],
    });
    expect({ hours, low, high, itemisedHours, contact, status }).toEqual({
      hours: null,
      low: null,
      high: null,
      itemisedHours: null,
      contact: null,
      status: 'cannot-tell',
    });
  });

  it('is nothing in a gap between periods of which the calendar says nothing', () => {
    const later = aCalendarRecord({ kind: 'period', code: '3', start: day('2027-02-08'), end: day('2027-04-18') });
    expect(weekOf('2026-W50', { calendar: [...BLOCK_ONE, later] }).status).toBe('cannot-tell');
  });

  it('is 0 outside all periods and in a vacation', () => {
    const vacation = aCalendarRecord({ kind: 'vacation', start: day('2026-12-21'), end: day('2027-01-03') });
    const calendar = [...BLOCK_ONE, second, vacation];
    expect(weekOf('2026-W36', { calendar })).toMatchObject({ hours: 0, status: 'known' });
    expect(weekOf('2026-W53', { calendar })).toMatchObject({ hours: 0, status: 'known' });
    expect(weekOf('2027-W30', { calendar })).toMatchObject({ hours: 0, status: 'known' });
  });

  it('is an estimate as far as its items are', () => {
    const activities = [anActivity({ sessions: [aSession('2026-10-06')] })];
    expect(weekOf('2026-W41', { activities })).toMatchObject({ status: 'known', estimatedHours: 0 });
    const { status, estimatedHours, hours } = weekOf('2026-W41', {});
    expect({ status, estimatedHours }).toEqual({ status: 'estimated', estimatedHours: hours });
  });

  it('holds contact hours only when every course that runs has a timetable', () => {
    const activities = [anActivity({ sessions: [aSession('2026-10-06')] })];
    expect(weekOf('2026-W41', { activities }).contact).toBe(2);
    expect(weekOf('2026-W41', { ...twoCourses, activities }).contact).toBeNull();
    expect(weekOf('2026-W41', { courses: [aCourse({ contactHoursTotal: 40 })] }).contact).toBeNull();
    expect(weekOf('2026-W53', { ...twoCourses, activities }).contact).toBe(0);
  });

  it('shows what an over-specified course really asks beside its plan', () => {
    const assessments = [anAssessment({ effortHours: 280, dueOn: day('2026-10-09') })];
    const { hours, itemisedHours } = weekOf('2026-W41', { assessments });
    expect(itemisedHours).toBeCloseTo(2 * (hours ?? Number.NaN), 9);
  });
});

describe('the deadlines of a week', () => {
  it('are in order of day, course and code, with the resits', () => {
    const part: Partial<Schedule> = {
      ...twoCourses,
      assessments: [
        anAssessment({ code: 'B', dueWeek: week('2026-W41') }),
        anAssessment({ courseCode: 'PSY102', code: 'A', dueOn: day('2026-10-09') }),
        anAssessment({ code: 'A', dueOn: day('2026-10-09') }),
        anAssessment({ courseCode: 'PSY102', code: 'R', resitOf: 'A', dueOn: day('2026-10-07') }),
        anAssessment({ code: 'C' }),
      ],
    };
    const { deadlines } = weekOf('2026-W41', part);
    expect(deadlines.map((one) => `${one.on} ${one.courseCode} ${one.assessmentCode}`)).toEqual([
      '2026-10-07 PSY102 R',
      '2026-10-09 PSY101 A',
      '2026-10-09 PSY101 B',
      '2026-10-09 PSY102 A',
    ]);
    expect(deadlines.map(({ weekOnly, resit }) => [weekOnly, resit])).toEqual([
      [false, true],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });
});

describe('the year of a cohort', () => {
  it('asks its hours over the ten study weeks in which a course runs', () => {
    expect(loadOf(twoCourses).nominal).toBe(28);
    expect(loadOf().norm).toBe(42);
  });

  it('has no nominal hours and no balance in an empty term', () => {
    const load = loadOf({ offerings: [] });
    expect(load).toMatchObject({ nominal: null, balance: null, courses: [] });
    expect(load.weeks.filter(({ status }) => status === 'cannot-tell')).toHaveLength(10);
  });

  it('is balanced over the study weeks that hold hours', () => {
    const { balance } = loadOf();
    expect(balance).toMatchObject({ weeks: 8, peakToMean: 1 });
    expect(balance?.cv).toBeCloseTo(0, 9);
    expect(balance?.totalHours).toBeCloseTo(140, 9);
  });

  it('holds the chosen options only', () => {
    const part: Partial<Schedule> = {
      ...twoCourses,
      curriculum: [
        aCurriculumCourse(),
        aCurriculumCourse({ courseCode: 'PSY102', requirement: 'option', optionGroup: 'A' }),
      ],
    };
    const codes = (options: readonly string[]) =>
      cohortLoad(aCohort(part, options), aPolicy(), 'typical').courses.map(({ courseCode }) => courseCode);
    expect(codes([])).toEqual(['PSY101']);
    expect(codes(['PSY102'])).toEqual(['PSY101', 'PSY102']);
  });
});
