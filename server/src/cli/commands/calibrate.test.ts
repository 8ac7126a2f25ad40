import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CalibrationDocument } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../run-command-line.js';

/** Two presentations of a module, a year apart, with deadlines on other days. */
const COURSES = ['code_module,code_presentation,module_presentation_length', 'AAA,2013J,140', 'AAA,2014J,140'];
const DUE = { '2013J': [19, 54, 89, 120], '2014J': [26, 61, 82, 131] } as const;
const ASSESSMENTS = [
  'code_module,code_presentation,id_assessment,assessment_type,date,weight',
  ...(['2013J', '2014J'] as const).flatMap((presentation) =>
    DUE[presentation].map((day, index) => `AAA,${presentation},${index + 1},TMA,${day},25`),
  ),
  'AAA,2013J,9,Exam,,100',
];

/** Weeks −1 to 19: busier in the week of a deadline and a little in the one before. */
function clicksOf(presentation: keyof typeof DUE): readonly string[] {
  const due = DUE[presentation].map((day) => Math.floor(day / 7));
  return Array.from({ length: 21 }, (_, index) => {
    const week = index - 1;
    const clicks = 1000 + (due.includes(week) ? 700 : 0) + (due.includes(week + 1) ? 200 : 0) - 10 * week;
    return `AAA,${presentation},${week},${clicks},100`;
  });
}
const WEEKS = 'code_module,code_presentation,week,clicks,enrolled_midweek';

describe('the command calibrate', () => {
  let folder: string;

  const run = async (...words: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), environment: {} };
    const exitCode = await runCommandLine(['calibrate', ...words, '--lang', 'en'], { ...terminal, folder });
    return { exitCode, out: out.join('\n'), err: err.join('\n') };
  };
  const documentOf = async (...words: string[]) => {
    const { out, err } = await run(...words, '--json');
    expect(err).toBe('');
    return CalibrationDocument.parse(JSON.parse(out));
  };
  const SCHEDULE = ['--schedule', 'course.csv', 'assessment.csv'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-calibrate-'));
    const files: Record<string, readonly string[]> = {
      'course.csv': COURSES,
      'assessment.csv': ASSESSMENTS,
      'first.csv': [WEEKS, ...clicksOf('2013J')],
      'second.csv': [WEEKS, ...clicksOf('2014J')],
      'both.csv': [WEEKS, ...clicksOf('2013J'), ...clicksOf('2014J')],
      'other.csv': [WEEKS, 'ZZZ,2013J,1,100,10'],
      'days.csv': [
        'code_module,code_presentation,day,clicks',
        ...Array.from({ length: 140 }, (_, day) => `AAA,2013J,${day},${100 + (day % 31)}`),
      ],
    };
    await Promise.all(Object.entries(files).map(([name, lines]) => writeFile(join(folder, name), lines.join('\n'))));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('fits the shape on one file and holds it against another', async () => {
    const found = await documentOf('first.csv', ...SCHEDULE, '--evaluate', 'second.csv');
    expect(found.shipped).toEqual({ tau: 5, exponent: 0.5, baseShare: 0.65 });
    expect(found.uncertainty).toMatchObject({ courses: 1, weeks: 20 });
    expect(found.fit.partialR).toBeGreaterThan(found.fit.shipped.partialR ?? 1);
    expect(found.evaluation?.fitted.partialR).toBeGreaterThan(0.8);
    expect(found.evaluation?.fitted.tvd).toBeLessThan(found.evaluation?.shipped.tvd ?? 0);
    expect(found.evaluation?.weeks[0]).toMatchObject({ course: 'AAA', year: '2014-2015', number: 0, actual: 10 });
  });

  it('tells the weeks of the course per enrolled student, and what was predicted adds up', async () => {
    const { weeks } = await documentOf('first.csv', ...SCHEDULE);
    expect(weeks.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, week) => week));
    expect(weeks[2]).toMatchObject({ course: 'AAA', week: '2013-W43', actual: 16.8 });
    const total = (of: 'actual' | 'predicted') => weeks.reduce((sum, week) => sum + week[of], 0);
    expect(total('predicted')).toBeCloseTo(total('actual'), 9);
  });

  it('reads presentations of several years in one file, and counts by day', async () => {
    const both = await documentOf('both.csv', ...SCHEDULE);
    expect(both.uncertainty).toMatchObject({ courses: 2, weeks: 40 });
    expect(new Set(both.weeks.map(({ year }) => year))).toEqual(new Set(['2013-2014', '2014-2015']));
    const days = await documentOf('days.csv', ...SCHEDULE);
    expect(days.weeks[0]?.actual).toBe(7 * 100 + 21);
    expect(days.weeks).toHaveLength(20);
  });

  it('says in words how little one course tells', async () => {
    const { out } = await run('first.csv', ...SCHEDULE);
    expect(out).toContain('Fewer than 5 courses');
    expect(out).toContain('deadlinesCounted');
  });

  it('stops where there is nothing to fit, and says why', async () => {
    const { exitCode, out, err } = await run('other.csv', ...SCHEDULE);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('Nothing can be fitted');
    expect(err).toContain('ZZZ, 2013-2014 (the course is not in the schedule)');
  });

  it('asks for a schedule', async () => {
    expect((await run('first.csv')).exitCode).toBe(2);
  });
});
