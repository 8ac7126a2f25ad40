import { describe, expect, it } from '@jest/globals';
import { cohortLoad } from '../load/index.js';
import { type CohortRef, cohortOf, type Schedule } from '../schedule/index.js';
import {
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  anOptionGroup,
  aPolicy,
  aProfile,
  aSchedule,
  aSession,
  BLOCK_ONE,
  day,
  twoCohorts,
  year,
} from '../testing/index.js';
import { type CohortPathways, cohortPathways, type PathwayInput } from './cohort-pathways.js';

const policy = aPolicy();
const SECOND_YEAR: CohortRef = { programmeCode: 'BPSY', academicYear: year(), studyYear: 2 };

function pathwaysOf(schedule: Schedule, part: Partial<PathwayInput> = {}): CohortPathways {
  const asked = { schedule, ref: SECOND_YEAR, policy, style: 'typical', groups: [], profile: null } as const;
  const found = cohortPathways({ ...asked, measure: 'hours', basis: 'options', ...part });
  if (!found) throw new Error('The schedule has no programme BPSY');
  return found;
}

const hoursWith = (options: readonly string[]) => {
  const cohort = cohortOf(twoCohorts(), SECOND_YEAR, options);
  if (!cohort) throw new Error('The schedule has no programme BPSY');
  return new Map(cohortLoad(cohort, policy, 'typical').weeks.map(({ week, hours }) => [week, hours]));
};

/** One course to choose out of each of so many groups of so many; the first of each group meets in block 1. */
function manyOptions(groups: number, each: number): Schedule {
  const codes = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: each }, (_each, index) => ({ code: `G${group}-${index}`, group: `G${group}`, index })),
  ).flat();
  return aSchedule({
    calendar: BLOCK_ONE,
    courses: codes.map(({ code }) => aCourse({ code, ec: 1 })),
    curriculum: codes.map(({ code, group }) =>
      aCurriculumCourse({ courseCode: code, requirement: 'option', optionGroup: group }),
    ),
    optionGroups: [...new Set(codes.map(({ group }) => group))].map((code) =>
      anOptionGroup({ code, rule: { kind: 'courses', choose: 1 } }),
    ),
    offerings: codes.map(({ code }) => anOffering({ courseCode: code })),
    assessments: codes.map(({ code, index }) =>
      anAssessment({ courseCode: code, dueOn: day(`2026-10-${10 + index}`), effortHours: 10 + index }),
    ),
  });
}

const FIRST_YEAR: CohortRef = { ...SECOND_YEAR, studyYear: 1 };

describe('the pathways of a cohort', () => {
  const found = pathwaysOf(twoCohorts());

  it('are its admissible choices, each computed whole', () => {
    expect(found).toMatchObject({ pathways: 2, students: null, exact: true, drawn: null });
    const [sport, forensic] = [hoursWith(['PSY291']), hoursWith(['PSY292'])];
    for (const { week, min, p50, max, mean } of found.weeks) {
      const both = [sport.get(week) ?? null, forensic.get(week) ?? null];
      if (min === null) continue;
      const [low = 0, high = 0] = both.map((hours) => hours ?? 0).sort((a, b) => a - b);
      expect([min, p50, max, mean].map((hours) => hours ?? -1)).toEqual(
        [low, low, high, (low + high) / 2].map((hours) => expect.closeTo(hours, 9)),
      );
    }
  });

  it('are null in weeks that cannot be told for anyone, and never zero there', () => {
    const untold = found.weeks.filter(({ p50 }) => p50 === null).map(({ week }) => week);
    const sport = hoursWith(['PSY291']);
    expect(untold).toEqual([...sport].filter(([, hours]) => hours === null).map(([week]) => week));
  });

  it('name the heaviest, of the year and of each week in which they differ', () => {
    const peak = (options: readonly string[]) =>
      Math.max(...[...hoursWith(options).values()].map((hours) => hours ?? 0));
    expect(found.worst?.hours).toBeCloseTo(Math.max(peak(['PSY291']), peak(['PSY292'])), 9);
    expect(found.worstByWeek.length).toBeGreaterThan(5);
    for (const { week, hours, courses } of found.worstByWeek) {
      expect(hoursWith(courses).get(week)).toBeCloseTo(hours, 9);
      expect(found.weeks.find((other) => other.week === week)?.max).toBe(hours);
    }
  });

  it('are one where nothing is to be chosen', () => {
    const one = pathwaysOf(twoCohorts(), { ref: FIRST_YEAR });
    expect(one).toMatchObject({ pathways: 1, worstByWeek: [], inequality: { jain: 1 } });
    expect(one.inequality?.worstPeak).toBe(one.inequality?.medianPeak);
  });

  it('count contact alone where asked, as the timetable has it', () => {
    const contact = pathwaysOf(twoCohorts(), { measure: 'contact' });
    const ofWeek = contact.weeks.find(({ week }) => week === '2026-W37');
    expect(ofWeek).toEqual({ week: '2026-W37', min: 6, p10: 6, p50: 6, p90: 6, max: 6, mean: 6 });
  });

  it('take a part of each block and each group for a part-time student', () => {
    const half = pathwaysOf(twoCohorts(), { profile: aProfile({ ecShare: 0.5 }), ref: FIRST_YEAR });
    // Of 10 and 5 EC in each block at least 7.5: the course of 10.
    expect(half.pathways).toBe(1);
    expect(half.worst?.courses).toEqual(['PSY101', 'PSY103']);
    const third = pathwaysOf(twoCohorts(), { profile: aProfile({ ecShare: 1 / 3 }), ref: FIRST_YEAR });
    expect(third.pathways).toBe(4);
  });
});

describe('more pathways than can be computed', () => {
  const few = pathwaysOf(manyOptions(3, 5), { ref: FIRST_YEAR });
  const many = pathwaysOf(manyOptions(8, 5), { ref: FIRST_YEAR });

  it('are sampled, which is said with how far that may be off', () => {
    expect(few).toMatchObject({ pathways: 125, exact: true, samplingError: null });
    expect(many).toMatchObject({ pathways: 390_625, exact: false, drawn: 10_000 });
    expect(many.samplingError).toBeGreaterThan(0);
    expect(many.samplingError).toBeLessThan(2);
  });

  it('have their lowest, highest and mean exactly all the same', () => {
    for (const { week, min, max, mean } of many.weeks) {
      const ofOneGroup = few.weeks.find((other) => other.week === week);
      // Each group is like any other: eight of them ask eight thirds of what three ask.
      for (const [eight, three] of [
        [min, ofOneGroup?.min],
        [max, ofOneGroup?.max],
        [mean, ofOneGroup?.mean],
      ] as const) {
        expect(eight ?? 0).toBeCloseTo(((three ?? 0) * 8) / 3, 6);
      }
    }
    expect(many.worst?.courses).toHaveLength(8);
  });

  it('are the same ones each time', () => {
    expect(pathwaysOf(manyOptions(8, 5), { ref: FIRST_YEAR })).toEqual(many);
  });
});

describe('contact hours', () => {
  it('of a course without a timetable are missing, and said to be', () => {
    const schedule = aSchedule({
      calendar: BLOCK_ONE,
      activities: [anActivity({ sessions: [aSession('2026-09-08', { hours: 3 })] })],
    });
    const timetabled = pathwaysOf(schedule, { ref: FIRST_YEAR, measure: 'contact' });
    expect(timetabled.withoutContact).toEqual([]);
    expect(timetabled.weeks.find(({ week }) => week === '2026-W37')?.max).toBe(3);
    const without = pathwaysOf({ ...schedule, activities: [] }, { ref: FIRST_YEAR, measure: 'contact' });
    expect(without.withoutContact).toEqual(['PSY101']);
    expect(without.weeks.find(({ week }) => week === '2026-W37')?.max).toBeNull();
  });

  it('are those of the timetable where a course asks more than its EC', () => {
    const sessions = Array.from({ length: 8 }, (_, index) =>
      aSession(`2026-09-${String(8 + index).padStart(2, '0')}`, { hours: 30 }),
    );
    const full = pathwaysOf(aSchedule({ calendar: BLOCK_ONE, activities: [anActivity({ sessions })] }), {
      ref: FIRST_YEAR,
      measure: 'contact',
    });
    expect(full.weeks.reduce((total, { mean }) => total + (mean ?? 0), 0)).toBeCloseTo(240, 9);
  });
});
