import { enrolledStudents } from '@evenkeel/shared/schedule';
import { someEnrolments } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workbookOf } from '../sources/xlsx/xlsx.test-support.js';
import { csvFile, tryImport } from './import.test-support.js';

const HEADER = 'studentnummer;vakcode;blok;collegejaar';

/** A list in which so many students, each with a number of its own, take these courses. */
function taking(courses: readonly string[], students: number, from: number): readonly string[] {
  return Array.from({ length: students }, (_, index) =>
    courses.map((course) => `s${1_000_000 + from + index};${course};blok 1;2026-2027`),
  ).flat();
}

const list = [HEADER, ...taking(['PSY101', 'PSY102'], 12, 0), ...taking(['PSY101'], 11, 100)];

describe('a list of enrolments', () => {
  it('becomes sets of courses with how many students have each', async () => {
    const { after, report } = await tryImport([csvFile(list)]);
    expect(report).toMatchObject({ format: 'enrolments', blocked: false });
    expect(report.rows).toEqual({ read: 35, accepted: 35, refused: 0, skipped: 0 });
    expect(after.enrolments).toMatchObject([{ academicYear: '2026-2027', programmeCode: null }]);
    const one = (code: string) => ({ code, period: '1' });
    expect(after.enrolments[0]?.sets).toEqual([
      { courses: [one('PSY101'), one('PSY102')], students: 12 },
      { courses: [one('PSY101')], students: 11 },
    ]);
  });

  it('changes nothing the second time, in whatever order its rows stand', async () => {
    const { after } = await tryImport([csvFile(list)]);
    const [header = '', ...rows] = list;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...rows], { minLength: rows.length }), async (shuffled) => {
        const again = await tryImport([csvFile([header, ...shuffled])], { stored: after });
        expect(again.report.counts).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 1, missing: 0 });
      }),
      { numRuns: 20 },
    );
  });

  it('of the same year replaces the earlier one, which shows as sizes and never as sets', async () => {
    const { after } = await tryImport([csvFile(list)]);
    const longer = [...list, ...taking(['PSY103'], 12, 200)];
    const { report, after: replaced } = await tryImport([csvFile(longer)], { stored: after });
    expect(report.changes).toEqual([
      {
        record: 'enrolments',
        change: 'changed',
        label: '2026-2027 · enrolments',
        fields: [
          { field: 'sets', before: '2', after: '3' },
          { field: 'students', before: '≈25', after: '≈35' },
        ],
      },
    ]);
    expect(replaced.enrolments).toHaveLength(1);
  });

  it('tells the sizes when the sets changed and their number did not', async () => {
    const { after } = await tryImport([csvFile(list)]);
    const other = [HEADER, ...taking(['PSY101', 'PSY103'], 12, 0), ...taking(['PSY101'], 11, 100)];
    const { report } = await tryImport([csvFile(other)], { stored: after });
    expect(report.changes[0]?.fields).toContainEqual({ field: 'students', before: '≈25', after: '≈25' });
  });

  it('hides how many students there are when they are fewer than ten', async () => {
    const { report } = await tryImport([csvFile([HEADER, ...taking(['PSY101'], 9, 0)])]);
    expect(report.changes[0]?.fields).toContainEqual({ field: 'students', before: null, after: '<10' });
    expect(report.issues.find(({ code }) => code === 'enrolments-merged')?.message).toContain('fewer than 10 students');
  });

  it('leaves no trace of a student, whatever is wrong in its rows', async () => {
    const cell = fc.constantFrom('s1234567', '', 'PSY101', '2026-2027', 's1234567\u0001', '"s1234567', '  ');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        const lines = [HEADER, 's1234567;PSY101;1;s1234567', ...rows.map((cells) => cells.join(';'))];
        const { report, after } = await tryImport([csvFile(lines)], { goodRowsOnly: true });
        // the code of a course is kept: where a number was typed in its place nothing can tell
        const codes = after.enrolments.flatMap(({ sets }) => sets).flatMap(({ courses }) => courses);
        fc.pre(!codes.some(({ code, period }) => `${code}${period}`.includes('1234567')));
        expect(JSON.stringify({ report, after })).not.toContain('1234567');
      }),
    );
  });

  it('takes nothing out of a cell beyond the headers, such as a number that slipped there', async () => {
    const { after } = await tryImport([csvFile([HEADER, '1;PSY101;1;2026-2027;s1234567'])]);
    expect(after.enrolments.map(({ programmeCode }) => programmeCode)).toEqual([null]);
  });

  it('accounts for every row: repeated, withdrawn, of staff, blank and totals', async () => {
    const rows = [
      'user_id,course_id,role,status',
      'u1,A,student,active',
      'u1,A,student,active',
      'u2,A,teacher,active',
      'u3,A,student,deleted',
      ',,,',
      'Totaal,,,4',
    ];
    const { report, issues } = await tryImport([csvFile(rows)], { academicYear: someEnrolments().academicYear });
    expect(report.rows).toEqual({ read: 6, accepted: 1, refused: 0, skipped: 5 });
    expect(issues).toEqual(
      expect.arrayContaining([
        'rows-skipped',
        'enrolments-withdrawn',
        'enrolments-not-students',
        'enrolments-repeated',
      ]),
    );
  });

  it('refuses the other rows of a student with a row that can’t be read: the set would not be whole', async () => {
    const rows = [...list, 's9;PSY101;1;2026-2027', 's9;;1;2026-2027'];
    const whole = await tryImport([csvFile(rows)]);
    expect(whole.report).toMatchObject({ blocked: true, rows: { read: 37, accepted: 35, refused: 2, skipped: 0 } });
    expect(whole.issues).toEqual(
      expect.arrayContaining(['enrolment-course-missing 38', 'enrolment-set-incomplete 37']),
    );
    const good = await tryImport([csvFile(rows)], { goodRowsOnly: true });
    expect(good.report.blocked).toBe(false);
    expect(good.after.enrolments[0]?.sets.map(({ students }) => students)).toEqual([12, 11]);
  });

  it('asks for the academic year where neither the file nor the import says it', async () => {
    const rows = ['student_id,course_code', 'a,PSY101', 'b,PSY101'];
    const { issues, report } = await tryImport([csvFile(rows)]);
    expect(issues).toContain('year-missing 2');
    expect(report.rows).toMatchObject({ refused: 2 });
    const said = await tryImport([csvFile(rows)], { academicYear: someEnrolments().academicYear });
    expect(said.after.enrolments).toMatchObject([{ academicYear: '2026-2027', sets: [{ students: 2 }] }]);
  });

  it('keeps courses nobody knows, and says which', async () => {
    const { report } = await tryImport([csvFile(list)]);
    expect(report.issues.find(({ code }) => code === 'summed-courses-unknown')?.message).toBe(
      '2 courses are not known here: PSY101, PSY102. They are kept. Import the courses too, or correct the codes.',
    );
  });

  it('may be a sheet of a workbook beside other sheets', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (...cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;
    const rows =
      row('Student ID', 'Course code', 'Academic year') + row('x1', 'A', '2026/27') + row('x2', 'A', '2026/27');
    const { after } = await tryImport([workbookOf({ rows, sheetName: 'Blad1' })]);
    expect(after.enrolments).toMatchObject([{ sets: [{ courses: [{ code: 'A', period: null }], students: 2 }] }]);
  });

  it('may be merged already, by presentation of the Open University too', async () => {
    const merged = ['modules,presentation,students', 'CCC+EEE,2014J,287', 'EEE+CCC,2014J,1', 'CCC+FFF,2014B,<10'];
    const { after, issues, report } = await tryImport([csvFile(merged)]);
    expect(after.enrolments).toMatchObject([{ academicYear: '2014-2015' }]);
    const courses = [
      { code: 'CCC', period: 'J' },
      { code: 'EEE', period: 'J' },
    ];
    expect(after.enrolments[0]?.sets).toEqual([{ courses, students: 288 }]);
    expect(issues).toContain('enrolments-hidden');
    expect(report.rows).toEqual({ read: 3, accepted: 2, refused: 0, skipped: 1 });
  });

  it('stands in one table: in two, the courses of one student would come apart', async () => {
    const [header = '', ...rows] = list;
    const two = [csvFile([header, ...rows.slice(0, 20)], 'a.csv'), csvFile([header, ...rows.slice(20)], 'b.csv')];
    expect((await tryImport(two)).issues).toContain('enrolments-twice 1');
  });

  it('of another source stands beside it: the students of both are added up', async () => {
    const law = await tryImport([csvFile(list)], { source: 'Law' });
    const biology = [HEADER, ...taking(['BIO1'], 15, 0)];
    const { after, report, issues } = await tryImport([csvFile(biology)], { stored: law.after, source: 'biology' });
    expect(after.enrolments.map(({ system, sets }) => [system, enrolledStudents(sets)])).toEqual([
      ['law', 23],
      ['biology', 15],
    ]);
    expect(report.counts).toEqual({ added: 1, changed: 0, moved: 0, unchanged: 0, missing: 0 });
    expect(issues).not.toContain('enrolments-added-up');
    const again = await tryImport([csvFile([HEADER, ...taking(['BIO1'], 12, 0)])], {
      stored: after,
      source: 'biology',
    });
    expect(again.after.enrolments.map(({ sets }) => enrolledStudents(sets))).toEqual([23, 12]);
  });

  it('under another name is warned about where both speak of the same courses', async () => {
    const { after } = await tryImport([csvFile(list)], { source: 'osiris' });
    const { report } = await tryImport([csvFile(list)], { stored: after });
    const warning = report.issues.find(({ code }) => code === 'enrolments-added-up');
    expect(warning).toMatchObject({ severity: 'warning', row: null });
    expect(warning?.message).toContain(
      '2 of the 2 courses in these enrolments of 2026-2027 stand in stored enrolments',
    );
    expect(warning?.message).toContain('the source “osiris” too. Those stay');
    const other = [HEADER.replace('collegejaar', 'collegejaar;opleiding'), 's1;PSY101;1;2025-2026;BPSY'];
    expect((await tryImport([csvFile(other)], { stored: after })).issues).not.toContain('enrolments-added-up');
  });

  it('may share courses with another source where both name their programmes', async () => {
    const ofProgramme = (programme: string) => [`${HEADER};opleiding`, `s1;PSY101;1;2026-2027;${programme}`];
    const { after } = await tryImport([csvFile(ofProgramme('BPSY'))], { source: 'a' });
    const shared = await tryImport([csvFile(ofProgramme('BLAW'))], { stored: after, source: 'b' });
    expect(shared.issues).not.toContain('enrolments-added-up');
    const same = await tryImport([csvFile(ofProgramme('BPSY'))], { stored: after, source: 'b' });
    expect(same.issues).toContain('enrolments-added-up');
  });

  it('misses the programmes its own source told of before, and never those of another', async () => {
    const all = [`${HEADER};opleiding`, 's1;A;1;2026-2027;BPSY', 's2;B;1;2026-2027;BLAW'];
    const law = await tryImport([csvFile([`${HEADER};opleiding`, 's1;C;1;2026-2027;BIO'])], { source: 'other' });
    const { after } = await tryImport([csvFile(all)], { stored: law.after, source: 'osiris' });
    const { report } = await tryImport([csvFile(all.slice(0, 2))], { stored: after, source: 'osiris' });
    const missing = report.changes.filter(({ change }) => change === 'missing').map(({ label }) => label);
    expect(missing).toEqual(['2026-2027 · BLAW · osiris']);
  });

  it('is kept apart by programme', async () => {
    const rows = ['student;vakcode;opleiding;studiejaar', 'a;X;BPSY;2026-2027', 'b;X;BLAW;2026-2027'];
    const { after } = await tryImport([csvFile(rows)]);
    expect(after.enrolments.map(({ programmeCode }) => programmeCode)).toEqual(['BLAW', 'BPSY']);
  });
});
