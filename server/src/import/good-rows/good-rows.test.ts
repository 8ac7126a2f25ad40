import { aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const HEADER =
  'programme_code,course_code,course_name,ec,study_year,assessment_code,title,type,weight_pct,due_date,resit_of';
const row = (course: string, code: string, due: string, resitOf = '') =>
  `BGEO,${course},Landscapes,5,1,${code},Report,report,,${due},${resitOf}`;
const good = row('GEO101', 'T2', '2026-10-30');
const bad = row('GEO101', 'T1', '2026-02-31');

const trial = (rows: readonly string[], goodRowsOnly = true) =>
  tryImport([csvFile([HEADER, ...rows])], { academicYear: '2026-2027' as never, goodRowsOnly }); // a year as written

describe('an import of the good rows only', () => {
  it('leaves out the rows with errors, and says so', async () => {
    const { report, after, issues } = await trial([good, bad]);
    expect(after.assessments.map(({ code }) => code)).toEqual(['T2']);
    expect(report).toMatchObject({ blocked: false, rows: { read: 2, accepted: 1, refused: 1 } });
    expect(issues).toEqual(expect.arrayContaining(['date-invalid 3', 'good-rows-only']));
  });

  it('keeps a course that a good row speaks of too, wherever the bad row stands', async () => {
    const { report, after } = await trial([bad, good]);
    expect(after.courses.map(({ code }) => code)).toEqual(['GEO101']);
    expect(after.assessments.map(({ code }) => code)).toEqual(['T2']);
    expect(report.rows.refused).toBe(1);
  });

  it('leaves out a resit without its first sitting, and what leans on that', async () => {
    const { after, issues } = await trial([
      bad,
      good,
      row('GEO101', 'T1H', '2027-01-10', 'T1'),
      row('GEO101', 'T1HH', '2027-02-10', 'T1H'),
    ]);
    expect(after.assessments.map(({ code }) => code)).toEqual(['T2']);
    expect(issues).toEqual(expect.arrayContaining(['row-leans-on-refused 4', 'row-leans-on-refused 5']));
  });

  it('leaves out the assessments of a course of which only refused rows speak', async () => {
    const courses = csvFile(['course_code,name,ec', 'GEO101,Landscapes,61', 'GEO102,Rivers,5'], 'courses.csv');
    const assessments = csvFile(
      [
        'course_code,academic_year,assessment_code,title,type,due_date',
        'GEO101,2026-2027,T1,Report,report,2026-10-12',
        'GEO102,2026-2027,T1,Report,report,2026-10-12',
      ],
      'assessments.csv',
    );
    const { after, report } = await tryImport([courses, assessments], { goodRowsOnly: true });
    expect(after.courses.map(({ code }) => code)).toEqual(['GEO102']);
    expect(after.assessments.map(({ courseCode }) => courseCode)).toEqual(['GEO102']);
    expect(report.rows).toEqual({ read: 4, accepted: 2, refused: 2, skipped: 0 });
  });

  it('leaves out a series of meetings when one of its rows is refused', async () => {
    const contact = csvFile([
      'course_code,academic_year,activity_code,type,weeks,hours_per_session',
      'PSY101,2026-2027,HC,lecture,2026-W40,2',
      'PSY101,2026-2027,HC,lecture,2026-W99,2',
      'PSY101,2026-2027,WG,seminar,2026-W40,2',
    ]);
    const { after, issues } = await tryImport([contact], { goodRowsOnly: true, stored: aSchedule() });
    expect(after.activities.map(({ code }) => code)).toEqual(['WG']);
    expect(issues).toContain('row-leans-on-refused 2');
  });

  it('leaves out a new course without EC, whatever rows speak of it', async () => {
    const { after, report } = await trial(
      [good, row('GEO102', 'T1', '2026-10-30'), row('GEO102', 'T2', '2026-10-30')].map((text) =>
        text.replace('GEO102,Landscapes,5', 'GEO102,Rivers,'),
      ),
    );
    expect(after.courses.map(({ code }) => code)).toEqual(['GEO101']);
    expect(report.rows).toMatchObject({ accepted: 1, refused: 2 });
  });

  it('imports nothing when no row is good or a file can not be read', async () => {
    expect((await trial([bad])).report.blocked).toBe(true);
    const unread = await tryImport([csvFile([HEADER, good]), csvFile('', 'empty.csv')], { goodRowsOnly: true });
    expect(unread.report.blocked).toBe(true);
  });

  it('is a choice: otherwise it is all or nothing', async () => {
    expect((await trial([good, bad], false)).report.blocked).toBe(true);
    expect((await trial([good], false)).report.blocked).toBe(false);
  });
});
