import { readdirSync, readFileSync } from 'node:fs';
import { academicYearFrom } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvFile, tryImport } from './import.test-support.js';

const DEMO = new URL('../../../data/demo/open-university-2014-2015/', import.meta.url);
const THIS_YEAR = { academicYear: academicYearFrom(2014) };

const COURSES = [
  'code_module,code_presentation,module_presentation_length',
  'CCC,2014J,269',
  'CCC,2014B,241',
  'EEE,2014J,269',
];
const ASSESSMENTS = [
  'code_module,code_presentation,id_assessment,assessment_type,date,weight',
  'CCC,2014B,24286,CMA,18,2',
  'CCC,2014J,24295,CMA,18,2',
  'CCC,2014J,24296,CMA,67,7',
  'CCC,2014J,24297,CMA,144,8',
  'CCC,2014J,24298,CMA,214,8',
  'CCC,2014J,24291,TMA,32,9',
  'CCC,2014J,24292,TMA,109,22',
  'CCC,2014J,24293,TMA,158,22',
  'CCC,2014J,24294,TMA,207,22',
  'CCC,2014J,24299,Exam,,100',
  'CCC,2014J,40088,Exam,?,100',
  'EEE,2014J,30718,TMA,33,16',
  'EEE,2014J,30719,TMA,68,28',
  'EEE,2014J,30720,TMA,131,28',
  'EEE,2014J,30721,TMA,166,28',
  'EEE,2014J,30722,Exam,235,100',
];
const files = (courses: readonly string[], assessments: readonly string[]) => [
  csvFile(courses, 'course.csv'),
  csvFile(assessments, 'assessment.csv'),
];

describe('the tables of the Open University', () => {
  it('give the same dates, weights and courses as the demo that was made of them', async () => {
    const demo = await tryImport(readdirSync(DEMO).map((name) => ({ name, bytes: readFileSync(new URL(name, DEMO)) })));
    const as = { ...THIS_YEAR, source: 'template', stored: demo.after };
    const { report } = await tryImport(files(COURSES, ASSESSMENTS), as);
    expect(report.format).toBe('open-university');
    // Programme, rule and period; two courses with place and offering; ten and five assessments.
    expect(report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, unchanged: 3 + 2 * 3 + 15 });
  });

  it('tell of other years how many rows they skip, and of what was assumed', async () => {
    const { report } = await tryImport(files(COURSES, ASSESSMENTS), THIS_YEAR);
    const told = report.issues.filter(({ code }) => code === 'presentations-other-years');
    expect(told.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'course.csv: One row was skipped: presentations 2014B do not lie in 2014-2015.',
      'assessment.csv: One row was skipped: presentations 2014B do not lie in 2014-2015.',
    ]);
    expect(report.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['open-university-course', 'open-university-assessment']),
    );
  });

  it('keep apart the presentations of October and February of one year', async () => {
    const { after } = await tryImport([csvFile([COURSES[0] ?? '', 'BBB,2013J,268', 'BBB,2014B,234'], 'course.csv')]);
    expect(after.offerings.map(({ courseCode, startDate, endDate }) => [courseCode, startDate, endDate])).toEqual([
      ['BBB', '2013-10-07', '2014-07-01'],
      ['BBB-B', '2014-02-03', '2014-09-24'],
    ]);
  });

  it('leave a day beyond the academic year undated, and say so', async () => {
    const courses = [COURSES[0] ?? '', 'DDD,2013B,240'];
    const rows = [ASSESSMENTS[0] ?? '', 'DDD,2013B,1,TMA,20,100', 'DDD,2013B,2,Exam,240,100'];
    const { after, issues } = await tryImport(files(courses, rows));
    expect(after.assessments.map(({ dueOn }) => dueOn)).toEqual(['2013-02-24', null]);
    expect(issues).toContain('day-after-year 3');
  });

  it('count coursework without any weight with the exam', async () => {
    const courses = [COURSES[0] ?? '', 'GGG,2014J,269'];
    const rows = [ASSESSMENTS[0] ?? '', 'GGG,2014J,1,TMA,61,0', 'GGG,2014J,2,CMA,229,0', 'GGG,2014J,3,Exam,,100'];
    const { after, report } = await tryImport(files(courses, rows));
    expect(after.assessments.map(({ code, weightGroup, weightPercent }) => [code, weightGroup, weightPercent])).toEqual(
      [
        ['TMA1', 'exam', 0],
        ['CMA1', 'exam', 0],
        ['EXAM', 'exam', 100],
      ],
    );
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are refused with the row where something in them is none of theirs', async () => {
    const courses = [...COURSES, 'FFF,2014X,269', 'GGG,2014J,many'];
    const rows = [...ASSESSMENTS, 'CCC,2014J,1,Essay,3,0', 'CCC,2014J,2,CMA,soon,0'];
    const { issues } = await tryImport(files(courses, rows), THIS_YEAR);
    expect(issues.slice(0, 4)).toEqual([
      'presentation-unknown 5',
      'days-invalid 6',
      'assessment-unreadable 18',
      'days-invalid 19',
    ]);
  });

  it('never throw, whatever is in the cells', async () => {
    const cell = fc.constantFrom(
      '',
      '?',
      'CCC',
      '2014J',
      '2014B',
      '9999J',
      '-1',
      '1e9',
      '269',
      '"',
      'Exam',
      'TMA',
      '\u0000',
      '100',
    );
    const row = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), async (courses, rows) => {
        const some = files([COURSES[0] ?? '', ...courses], [ASSESSMENTS[0] ?? '', ...rows]);
        const { report } = await tryImport(some, THIS_YEAR);
        const { read, accepted, refused, skipped } = report.rows;
        expect(accepted + refused + skipped).toBe(read);
      }),
      { numRuns: 150 },
    );
  });
});
