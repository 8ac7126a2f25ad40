import {
  aCalendarRecord,
  aCourse,
  anActivity,
  anAssessment,
  anOffering,
  aSchedule,
  aSession,
  day,
  week,
} from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { csvFile, tryImport } from './import.test-support.js';

const stored = aSchedule({
  assessments: [
    anAssessment({
      code: 'T1',
      title: 'Essay',
      kind: 'paper',
      weightPercent: 40,
      dueOn: day('2026-10-12'),
      effortHours: 20,
    }),
    anAssessment({ code: 'T2', title: 'Exam', kind: 'written-exam', weightPercent: 60, dueOn: day('2026-10-30') }),
  ],
});
const HEADER = 'course_code,academic_year,assessment_code,title,type,weight_pct,due_date';
const T1 = 'PSY101,2026-2027,T1,Essay,paper,40,2026-10-12';
const T2 = 'PSY101,2026-2027,T2,Exam,written exam,60,2026-10-30';

const again = (...rows: readonly string[]) => tryImport([csvFile([HEADER, ...rows])], { stored });

describe('an import compared with what is stored', () => {
  it('changes nothing when it says the same, and keeps what it has no column for', async () => {
    const { report, after } = await again(T1, T2);
    expect(report.counts).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 2, missing: 0 });
    expect(after.assessments[0]?.effortHours).toBe(20);
  });

  it('moves an assessment of which only the date differs', async () => {
    const { report, after } = await again(T1.replace('2026-10-12', '2026-10-19'), T2);
    expect(report.counts).toMatchObject({ moved: 1, changed: 0, unchanged: 1 });
    expect(report.changes).toEqual([
      {
        record: 'assessments',
        change: 'moved',
        label: 'PSY101 · 2026-2027 · T1 · Essay',
        fields: [{ field: 'dueOn', before: '2026-10-12', after: '2026-10-19' }],
      },
    ]);
    expect(after.assessments[0]).toMatchObject({ dueOn: '2026-10-19', effortHours: 20 });
  });

  it('remembers where a value comes from that it did not bring', async () => {
    const { after } = await again(T1.replace('40', '35').replace('Essay', 'Paper'), T2.replace('60', '65'));
    expect(after.assessments[0]?.provenance).toMatchObject({
      source: 'file.csv',
      location: 'row 2',
      standing: 'stated',
    });
    expect(after.assessments[0]?.fieldProvenance['effortHours']).toMatchObject({ source: 'test' });
  });

  it('clears a value where the cell is empty, not where the column is absent', async () => {
    const { report } = await again(T1.replace(',2026-10-12', ','), T2);
    expect(report.changes[0]?.fields).toEqual([{ field: 'dueOn', before: '2026-10-12', after: null }]);
  });

  it('shows what is missing and leaves it stored', async () => {
    const { report, after, issues } = await again('PSY101,2026-2027,T1,Essay,paper,40,2026-10-12');
    expect(report.counts).toMatchObject({ missing: 1, unchanged: 1 });
    expect(report.changes).toMatchObject([{ change: 'missing', label: 'PSY101 · 2026-2027 · T2 · Exam' }]);
    expect(after.assessments).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  it('says nothing is missing of courses and kinds that the files do not speak of', async () => {
    const courses = csvFile(['course_code,name,ec', 'PSY101,Introduction to psychology,5']);
    const { report } = await tryImport([courses], { stored });
    expect(report.counts).toMatchObject({ missing: 0, unchanged: 1, changed: 0 });
  });

  it('finds a stored course and a stored first sitting', async () => {
    const file = csvFile([`${HEADER},resit_of`, 'PSY101,2026-2027,T2H,Resit,written exam,,2027-01-14,T2']);
    const { report, issues } = await tryImport([file], { stored });
    expect(issues).toEqual([]);
    expect(report.counts.added).toBe(1);
  });

  it('does not count a row that is refused as a change, nor what it speaks of as missing', async () => {
    const { report } = await again(T1.replace('2026-10-12', '2026-02-31'), T2);
    expect(report.counts).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 1, missing: 0 });
    expect(report.rows).toEqual({ read: 2, accepted: 1, refused: 1, skipped: 0 });
  });

  it('never overwrites the name of a programme or course with its code', async () => {
    const flat = csvFile([
      'opleiding,vakcode,studiejaar,toetscode,titel,type,datum',
      'BPSY,PSY101,1,T1,Essay,paper,2026-10-12',
    ]);
    const { after, report } = await tryImport([flat], { stored });
    expect(after.programmes).toEqual(stored.programmes);
    expect(after.courses).toEqual(stored.courses);
    expect(report.records.programmes).toMatchObject({ unchanged: 1, changed: 0 });
  });
});

describe('weeks by the academic calendar', () => {
  const block = aCalendarRecord({ kind: 'period', code: '1', start: day('2026-09-07'), end: day('2026-11-15') });
  const exams = aCalendarRecord({ kind: 'exam', code: 'E1', start: day('2026-11-02'), end: day('2026-11-15') });
  const pause = aCalendarRecord({ kind: 'vacation', code: 'V', start: day('2026-10-19'), end: day('2026-10-25') });
  const calendar = [block, exams, pause];
  const dueWeek = async (written: string) => {
    const file = csvFile([
      'course_code,academic_year,assessment_code,title,type,week',
      `PSY101,2026-2027,T1,Essay,paper,${written}`,
    ]);
    const { after, issues } = await tryImport([file], { stored: aSchedule({ calendar }) });
    return issues[0] ?? after.assessments[0]?.dueWeek;
  };

  it.each([
    ['42', '2026-W42'],
    ['5', '2027-W05'],
    ['53', '2026-W53'],
    ['lesweek 1', '2026-W37'],
    ['lesweek 7', '2026-W44'],
    ['blok 1 week 7', '2026-W44'],
    ['tentamenweek 2', '2026-W46'],
    ['tentamenweek', 'sitting-week-several 2'],
    ['lesweek 10', 'week-beyond-period 2'],
    ['blok 9 week 1', 'week-period-unknown 2'],
    ['hertentamenweek', 'sitting-week-none 2'],
    ['35', 'week-outside-year 2'],
  ])('%s is %s', async (written, expected) => {
    expect(await dueWeek(written)).toBe(expected);
  });

  it('follow the calendar that comes in with the same files', async () => {
    const calendarFile = csvFile(
      ['academic_year,code,kind,start_date,end_date', '2026-2027,1,period,2026-09-14,2026-11-22'],
      'calendar.csv',
    );
    const file = csvFile([
      'course_code,academic_year,assessment_code,title,type,week',
      'PSY101,2026-2027,T1,Essay,paper,lesweek 1',
    ]);
    const { after } = await tryImport([file, calendarFile], { stored: aSchedule({ calendar }) });
    expect(after.assessments[0]?.dueWeek).toBe('2026-W38');
  });
});

describe('contact', () => {
  const HEADERS =
    'course_code,academic_year,activity_code,type,group,weeks,date,time,sessions_per_week,hours_per_session,city';
  const contact = (...rows: readonly string[]) =>
    tryImport([csvFile([HEADERS, ...rows])], { stored: aSchedule({ assessments: [] }) });

  it('of several rows of one group is one series, in order', async () => {
    const { after, report } = await contact(
      'PSY101,2026-2027,LEC,lecture,,,2026-09-14,11:00,,2,Leiden',
      'PSY101,2026-2027,LEC,lecture,,,2026-09-07,11:00,,2,Leiden',
      'PSY101,2026-2027,WG,work group,1,"37-39, 41",,,2,1.5,Leiden',
    );
    expect(report.rows.accepted).toBe(3);
    expect(after.activities.map(({ code, group, sessions }) => [code, group, sessions.length])).toEqual([
      ['LEC', null, 2],
      ['WG', '1', 8],
    ]);
    expect(after.activities[0]?.sessions[0]).toEqual({
      week: '2026-W37',
      date: '2026-09-07',
      startTime: '11:00',
      hours: 2,
    });
    expect(after.activities[1]?.sessions.at(-1)).toEqual({ week: '2026-W41', date: null, startTime: null, hours: 1.5 });
  });

  it('over the turn of the year runs on', async () => {
    const { after } = await contact('PSY101,2026-2027,LEC,lecture,,50-2,,,,2,');
    expect(after.activities[0]?.sessions.map((session) => session.week)).toEqual([
      '2026-W50',
      '2026-W51',
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
  });

  it('is not doubled by a row that stands in it twice', async () => {
    const row = 'PSY101,2026-2027,LEC,lecture,,37,,,,2,';
    const { after, issues, report } = await contact(row, row);
    expect(issues).toEqual(['row-repeated 3']);
    expect(report.rows).toEqual({ read: 2, accepted: 1, refused: 0, skipped: 1 });
    expect(after.activities[0]?.sessions).toHaveLength(1);
  });

  it('of one group can not be of two kinds', async () => {
    const { issues } = await contact(
      'PSY101,2026-2027,LEC,lecture,,37,,,,2,',
      'PSY101,2026-2027,LEC,practical,,38,,,,2,',
    );
    expect(issues).toEqual(['activity-differs 3']);
  });

  it('that is stored the same is unchanged', async () => {
    const activity = anActivity({ code: 'LEC', sessions: [aSession('2026-09-07')] });
    const file = csvFile([HEADERS, 'PSY101,2026-2027,LEC,lecture,,,2026-09-07,,,2,']);
    const { report } = await tryImport([file], { stored: aSchedule({ activities: [activity] }) });
    expect(report.records.activities).toMatchObject({ unchanged: 1, changed: 0 });
  });
});

describe('a workbook with the sheets of the template', () => {
  const book = async () => {
    const sheet = (name: string, rows: readonly (readonly (string | number | null)[])[]) => ({
      sheet: name,
      data: rows.map((row) => [...row]),
    });
    const bytes = await writeXlsxFile([
      sheet('Toelichting', [['Vul de bladen in']]),
      sheet('Opleidingen', [
        ['Opleidingscode', 'Naam'],
        ['BGEO', 'Geografie'],
      ]),
      sheet('Vakken', [
        ['Vak code', 'Naam', 'E.C.', 'Opleiding', 'Studiejaar'],
        ['GEO101', 'Landschappen', 5, 'BGEO', 1],
      ]),
      sheet('Toetsen', [
        ['Toetsplan van de opleiding'],
        [],
        ['VAKCODE', 'Toets_code', 'Titel', 'Toetsvorm', 'Weging (%)', 'Inleverdatum'],
        ['GEO101', 'T1', 'Veldverslag', 'verslag', 40, 46307],
        [],
        ['GEO101', 'T2', 'Tentamen', 'tentamen', 60, '30-02-2027'],
      ]),
    ]).toBuffer();
    return { name: 'toetsplan.xlsx', bytes };
  };

  it('is read sheet by sheet, with rows numbered as Excel shows them', async () => {
    const { report } = await tryImport([await book()], { language: 'nl' });
    expect(report.detected.map(({ sheet, kind, headerRow }) => [sheet, kind, headerRow])).toEqual([
      ['Toelichting', null, null],
      ['Opleidingen', 'programmes', 1],
      ['Vakken', 'courses', 1],
      ['Toetsen', 'assessments', 3],
    ]);
    const error = report.issues.find(({ severity }) => severity === 'error');
    expect(error).toMatchObject({
      code: 'date-invalid',
      file: 'toetsplan.xlsx',
      sheet: 'Toetsen',
      row: 6,
      column: 'Inleverdatum',
      value: '30-02-2027',
    });
    expect(error?.message).toContain('is geen datum');
    expect(report.rows).toEqual({ read: 5, accepted: 3, refused: 1, skipped: 1 });
  });

  it('gives day numbers their day', async () => {
    const { after } = await tryImport([await book()]);
    expect(after.assessments[0]).toMatchObject({ dueOn: '2026-10-12', weightPercent: 40 });
    expect(after.assessments[0]?.provenance.location).toBe('Toetsen, row 4');
  });
});

describe('an import', () => {
  const flat = 'opleiding,vakcode,vaknaam,ec,studiejaar,blok,toetscode,titel,type,weging,datum,bron';

  it('keeps what the column source says', async () => {
    const file = csvFile([flat, 'BGEO,GEO101,Land,5,1,1,T1,Verslag,verslag,100,2026-10-12,illustratief: verzonnen']);
    const { after } = await tryImport([file]);
    expect(after.assessments[0]?.provenance).toMatchObject({
      standing: 'illustrative',
      note: 'illustratief: verzonnen',
    });
  });

  it('takes the same from rows in another order', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const course = Math.floor(index / 4);
      return `BGEO,GEO10${course},Vak ${course},5,1,${course + 1},T${index % 4},Toets ${index},opdracht,25,2026-10-${10 + index},`;
    });
    const content = async (ordered: readonly string[]) => {
      const { after } = await tryImport([csvFile([flat, ...ordered])]);
      const bare = after.assessments.map(({ provenance: _, ...assessment }) => JSON.stringify(assessment)).sort();
      return [bare, after.courses.map(({ code, ec }) => [code, ec]).sort(), after.offerings.length];
    };
    const expected = await content(rows);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(await content(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('accounts for every row, whatever is in the cells', async () => {
    const cell = fc.constantFrom(
      '',
      'T1',
      'T2',
      'GEO101',
      '5',
      '-3',
      '12-10-2026',
      '31-02-2027',
      'tentamen',
      '40%',
      'Totaal',
      'x'.repeat(400),
    );
    const row = fc.array(cell, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const { report } = await tryImport([
          csvFile([flat, ...rows.map((cells) => cells.join(',')), 'end,,,,,,,,,,,']),
        ]);
        const { read, accepted, refused, skipped } = report.rows;
        expect(read).toBe(rows.length + 1);
        expect(accepted + refused + skipped).toBe(read);
      }),
    );
  });

  it('shows 1,000 issues and says how many more there are', async () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index) => `BGEO,GEO101,Land,5,1,1,T${index},Toets,opdracht,,31-02-2027,`,
    );
    const { report } = await tryImport([csvFile([flat, ...rows])], {
      academicYear: stored.offerings[0]?.academicYear ?? null,
    });
    expect(report.issues).toHaveLength(1001);
    expect(report.issues.at(-1)?.code).toBe('more-issues');
    expect(report.issues.at(-1)?.message).toMatch(/^501 more/);
    expect(report.rows.refused).toBe(1500);
  });

  it('takes the academic year that is said for rows that name none', async () => {
    const file = csvFile(['course_code,assessment_code,title,type,week', 'PSY101,T1,Essay,paper,42']);
    const { after } = await tryImport([file], {
      stored: aSchedule({ courses: [aCourse()], offerings: [anOffering()] }),
      academicYear: anOffering().academicYear,
    });
    expect(after.assessments[0]).toMatchObject({ academicYear: '2026-2027', dueWeek: week('2026-W42') });
  });

  it('takes a column studiejaar for the academic year where it holds those', async () => {
    const file = csvFile(['vakcode,studiejaar,toetscode,titel,type', 'PSY101,2026-2027,T1,Essay,paper']);
    const { after, issues } = await tryImport([file], { stored: aSchedule() });
    expect(issues).toEqual([]);
    expect(after.assessments[0]?.academicYear).toBe('2026-2027');
  });
});
