import { describe, expect, it } from '@jest/globals';
import { aCourse, aCurriculumCourse, anOffering, anOptionGroup, aSchedule, year } from '../testing/index.js';
import { chooseOptions, defaultOptions, optionChoices } from './choose-options.js';
import type { OptionRule } from './programme.js';

const ref = { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 };
const option = (courseCode: string, optionGroup: string | null) =>
  aCurriculumCourse({ courseCode, requirement: 'option', optionGroup });

const given = (...codes: readonly string[]) => codes.map((courseCode) => anOffering({ courseCode }));

function choices(rule: OptionRule = { kind: 'courses', choose: 2 }) {
  const schedule = aSchedule({
    courses: [aCourse({ code: 'C' }), aCourse({ code: 'A' }), aCourse({ code: 'B', ec: 10 }), aCourse({ code: 'Z' })],
    curriculum: [option('C', 'A'), option('A', 'A'), option('B', 'A'), option('Z', 'B'), aCurriculumCourse()],
    optionGroups: [anOptionGroup({ rule })],
    offerings: given('A', 'B', 'C', 'Z'),
  });
  return optionChoices(schedule, ref);
}

describe('the options of a cohort', () => {
  it('are by group, with their courses in order of code', () => {
    expect(choices().map(({ code, courses }) => [code, ...courses.map((course) => course.code)])).toEqual([
      ['A', 'A', 'B', 'C'],
      ['B', 'Z'],
    ]);
  });

  it('ask for one course where the group has no rule of its own', () => {
    expect(choices()[1]?.rule).toEqual({ kind: 'courses', choose: 1 });
  });

  it('are free where they belong to no group', () => {
    const schedule = aSchedule({
      courses: [aCourse({ code: 'A' })],
      curriculum: [option('A', null)],
      offerings: given('A'),
    });
    const [free] = optionChoices(schedule, ref);
    expect(free?.rule).toEqual({ kind: 'courses', choose: 0 });
    expect(free && defaultOptions([free])).toEqual([]);
  });

  it('are only the courses that are given in the year', () => {
    const schedule = aSchedule({
      courses: [aCourse({ code: 'A' }), aCourse({ code: 'B' })],
      curriculum: [option('A', 'A'), option('B', 'A')],
      offerings: [...given('A'), anOffering({ courseCode: 'B', academicYear: year('2027-2028') })],
    });
    expect(optionChoices(schedule, ref)[0]?.courses.map((course) => course.code)).toEqual(['A']);
  });

  it('take the rule of their own year of study', () => {
    const groups = [
      anOptionGroup({ studyYear: 2, rule: { kind: 'courses', choose: 9 } }),
      anOptionGroup({ studyYear: null }),
    ];
    const schedule = aSchedule({
      courses: [aCourse({ code: 'A' })],
      curriculum: [option('A', 'A')],
      optionGroups: groups,
      offerings: given('A'),
    });
    expect(optionChoices(schedule, ref)[0]?.rule).toEqual({ kind: 'courses', choose: 2 });
  });
});

describe('the default selection', () => {
  it('is the first courses that meet the rules', () => {
    expect(defaultOptions(choices())).toEqual(['A', 'B', 'Z']);
    expect(defaultOptions(choices({ kind: 'ec', atLeastEc: 6 }))).toEqual(['A', 'B', 'Z']);
    expect(defaultOptions(choices({ kind: 'ec', atLeastEc: 5 }))).toEqual(['A', 'Z']);
  });

  it('is admissible', () => {
    for (const rule of [{ kind: 'courses', choose: 3 } as const, { kind: 'ec', atLeastEc: 20 } as const]) {
      expect(chooseOptions(choices(rule), null).kind).toBe('chosen');
      expect(chooseOptions(choices(rule), defaultOptions(choices(rule))).kind).toBe('chosen');
    }
  });
});

describe('a requested selection', () => {
  it('is taken in order of code, each course once', () => {
    expect(chooseOptions(choices(), ['Z', 'C', 'A', 'A'])).toEqual({ kind: 'chosen', courseCodes: ['A', 'C', 'Z'] });
  });

  it('is refused with a course that is no option of the cohort', () => {
    expect(chooseOptions(choices(), ['A', 'X'])).toEqual({
      kind: 'refused',
      reason: 'unknown-course',
      courseCode: 'X',
    });
  });

  it('is refused when it does not meet the rule of a group', () => {
    expect(chooseOptions(choices(), ['A', 'Z'])).toMatchObject({
      reason: 'rule-not-met',
      group: { code: 'A' },
      chosen: 1,
    });
    expect(chooseOptions(choices(), ['A', 'B', 'C', 'Z'])).toMatchObject({ reason: 'rule-not-met', chosen: 3 });
    expect(chooseOptions(choices({ kind: 'ec', atLeastEc: 11 }), ['A', 'C', 'Z'])).toMatchObject({ chosen: 2 });
  });
});

describe('groups in groups', () => {
  const one = { kind: 'courses', choose: 1 } as const;
  const tracks = (within: string | null = 'T', outer: string | null = null) =>
    optionChoices(
      aSchedule({
        courses: ['A1', 'A2', 'A3', 'B1', 'B2'].map((code) => aCourse({ code })),
        curriculum: [
          ...['A1', 'A2', 'A3'].map((code) => option(code, 'A')),
          ...['B1', 'B2'].map((code) => option(code, 'B')),
        ],
        optionGroups: [
          anOptionGroup({ code: 'A', within }),
          anOptionGroup({ code: 'B', rule: { kind: 'ec', atLeastEc: 5 }, within }),
          anOptionGroup({ code: 'T', rule: one, within: outer }),
        ],
        offerings: given('A1', 'A2', 'A3', 'B1', 'B2'),
      }),
      ref,
    );
  const outcome = (...codes: readonly string[]) => {
    const selection = chooseOptions(tracks(), codes);
    return selection.kind === 'refused' && selection.reason === 'rule-not-met'
      ? `${selection.group.code} ${selection.chosen}`
      : selection.kind;
  };

  it('come with the group they stand in, though it has no courses itself', () => {
    expect(tracks().map(({ code, within, courses }) => [code, within, courses.length])).toEqual([
      ['A', 'T', 3],
      ['B', 'T', 2],
      ['T', null, 0],
    ]);
  });

  it('have one track chosen by default, with its own rule met', () => {
    expect(defaultOptions(tracks())).toEqual(['A1', 'A2']);
  });

  it.each([
    [['A1', 'A3'], 'chosen'],
    [['B2'], 'chosen'],
    [['A1'], 'A 1'],
    [['A1', 'A2', 'B1'], 'T 2'],
    [[], 'T 0'],
  ])('make of %j: %s', (codes, expected) => {
    expect(outcome(...codes)).toBe(expected);
  });

  it('stand by themselves where their group is not known, or stands in itself', () => {
    expect(tracks('nowhere').map(({ code, within }) => [code, within])).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(tracks('T', 'A').map(({ code, within }) => [code, within])).toEqual([
      ['A', null],
      ['B', null],
    ]);
  });
});
