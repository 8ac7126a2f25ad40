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
