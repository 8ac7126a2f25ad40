import { PathwaysDocument } from '@evenkeel/shared/contract';
import { someEnrolments, twoCohorts } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aCommandLine, type TestCommandLine } from '../command-line.test-support.js';

const OF_YEAR = ['pathways', '--programme', 'BPSY', '--year', '2026-2027'];

const enrolments = [
  someEnrolments({
    sets: [
      { courses: ['PSY201', 'PSY202', 'PSY203', 'PSY291'].map((code) => ({ code, period: null })), students: 30 },
      { courses: ['PSY201', 'PSY202'].map((code) => ({ code, period: null })), students: 10 },
    ],
  }),
];

jest.setTimeout(60_000);

describe('pathways on the command line', () => {
  let commandLine: TestCommandLine;
  const json = async (...words: readonly string[]) => {
    const { out, err, exitCode } = await commandLine.run(...OF_YEAR, ...words, '--json');
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    return PathwaysDocument.parse(JSON.parse(out));
  };

  beforeAll(async () => {
    commandLine = await aCommandLine({ ...twoCohorts(), enrolments });
  });
  afterAll(() => commandLine.close());

  it('are those of all cohorts, or of the one asked for', async () => {
    const all = await json();
    expect(all).toMatchObject({ programme: 'BPSY', year: '2026-2027', basis: 'options', measure: 'hours' });
    expect(all.cohorts.map(({ studyYear, pathways, exact }) => [studyYear, pathways, exact])).toEqual([
      [1, 1, true],
      [2, 2, true],
    ]);
    expect((await json('--cohort', '2')).cohorts).toEqual(all.cohorts.slice(1));
  });

  it('give each week in exactly these numbers', async () => {
    const [cohort] = (await json('--cohort', '2')).cohorts;
    expect(Object.keys(cohort?.weeks[0] ?? {})).toEqual(['week', 'min', 'p10', 'p50', 'p90', 'max', 'mean']);
    expect(cohort?.weeks).toHaveLength(52);
  });

  it('are over the students where that is asked for, in contact hours alone too', async () => {
    const { basis, measure, cohorts } = await json('--enrolments', '--contact-only');
    expect({ basis, measure }).toEqual({ basis: 'enrolments', measure: 'contact' });
    expect(cohorts.map(({ students }) => students)).toEqual([null, 40]);
    const inBlockTwo = cohorts[1]?.weeks.find(({ week }) => week === '2026-W47');
    expect(inBlockTwo).toEqual({ week: '2026-W47', min: 0, p10: 0, p50: 6, p90: 6, max: 6, mean: 4.5 });
  });

  it('are shown as a table in words', async () => {
    const { out } = await commandLine.run(...OF_YEAR, '--lang', 'en');
    expect(out).toContain('Year 2: 2 pathways');
    expect(out).toMatch(/Heaviest: PSY29\d, \d+\.\d h in 20/);
  });

  it('know the student profiles, and name them where one is not known', async () => {
    expect((await json('--student-profile', 'extra-time')).profile).toBe('extra-time');
    const { exitCode, err } = await commandLine.run(...OF_YEAR, '--student-profile', 'tired', '--lang', 'en');
    expect(exitCode).toBe(1);
    expect(err).toMatch(/no student profile tired.*35-hours/);
  });

  it('refuse a cohort that is not there', async () => {
    expect(await commandLine.run(...OF_YEAR, '--cohort', '7')).toMatchObject({ exitCode: 1 });
  });
});
