import { year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile } from '../import/import.test-support.js';
import { readActivity } from './read-activity.js';

const COURSES = ['code_module,code_presentation,module_presentation_length', 'FFF,2013B,240', 'AAA,2013J,268'];
const ASSESSMENTS = [
  'code_module,code_presentation,id_assessment,assessment_type,date,weight',
  'FFF,2013B,1,TMA,19,100',
  'FFF,2013B,2,CMA,222,0',
  'FFF,2013B,3,Exam,,100',
  'AAA,2013J,4,TMA,19,100',
];
const CLICKS = ['code_module,code_presentation,week,clicks', 'FFF,2013B,0,100', 'AAA,2013J,0,120'];

describe('activity in files', () => {
  const files = [csvFile(COURSES, 'course.csv'), csvFile(ASSESSMENTS, 'assessment.csv'), csvFile(CLICKS, 'clicks.csv')];

  it('is read with its schedule, once for each academic year that the files hold', async () => {
    const { schedules, errors } = await readActivity({ files, year: null, language: 'en' });
    expect(errors).toEqual([]);
    const counted = schedules.map(({ activityCounts }) =>
      activityCounts.map(({ courseCode, academicYear }) => `${courseCode} ${academicYear}`),
    );
    expect(counted).toEqual([['FFF-B 2012-2013'], ['AAA 2013-2014']]);
  });

  it('is of its presentation under the shorter names of the columns too', async () => {
    const short = ['module,presentation,week,clicks', ...CLICKS.slice(1)];
    const [courses, assessments] = files;
    const given = [courses, assessments, csvFile(short, 'clicks.csv')].flatMap((file) => file ?? []);
    const [found, same] = [
      await readActivity({ files: given, year: null, language: 'en' }),
      await readActivity({ files, year: null, language: 'en' }),
    ];
    expect(found).toEqual(same);
  });

  it('that names no year is left out and told where the schedule holds several years, and is counted in the year that is said', async () => {
    const yearless = ['course,week,clicks', 'AAA,43,120', 'AAA,44,130'];
    const given = [csvFile(COURSES, 'course.csv'), csvFile(yearless, 'clicks.csv'), csvFile(CLICKS, 'more.csv')];
    const { schedules, errors } = await readActivity({ files: given, year: null, language: 'en' });
    expect(schedules.flatMap(({ activityCounts }) => activityCounts.flatMap(({ counts }) => counts))).toHaveLength(2);
    expect(errors).toMatchObject([
      { code: 'year-missing', place: { file: 'clicks.csv', row: 2 }, values: { count: 2 } },
    ]);
    const said = await readActivity({ files: given, year: year('2013-2014'), language: 'en' });
    const counts = said.schedules.flatMap(({ activityCounts }) => activityCounts);
    expect(counts.map(({ academicYear }) => academicYear)).toEqual(['2013-2014']);
    expect(counts[0]?.counts).toHaveLength(3);
  });

  it.each(['nl', 'en'] as const)('keeps the day of an assessment after the academic year (%s)', async (language) => {
    const { schedules } = await readActivity({ files, year: null, language });
    const due = schedules[0]?.assessments.map(({ code, dueOn }) => [code, dueOn]);
    expect(due?.sort()).toEqual([
      ['CMA1', '2013-09-14'],
      ['EXAM', null],
      ['TMA1', '2013-02-23'],
    ]);
  });
});
