import { describe, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { csvFile, tryImport } from '../import.test-support.js';

const ROWS = [
  'kode;wanneer;wat;vorm;academisch_jaar;datum;toetscode;Verantwoordelijke',
  'GEO101;12-10-2026;Veldverslag;verslag;2026-2027;01-09-2026;T1;Dr. P. Jansen',
  'GEO101;30-10-2026;Tentamen;tentamen;2026-2027;01-09-2026;T2;A. de Vries',
];
const file = csvFile(ROWS, 'toetsen.csv');
const SAID = { kode: 'courseCode', wanneer: 'due', wat: 'title' };
const columnsOf = (choices: Readonly<Record<string, string | null>>) => ({ 'toetsen.csv|': choices });
const withCourse = (choices: Readonly<Record<string, string | null>>) =>
  tryImport([file, csvFile(['vakcode;naam;ec', 'GEO101;Landschappen;5'], 'vakken.csv')], {
    columns: columnsOf(choices),
  });

describe('what is said of columns', () => {
  it('goes before what their headers look like', async () => {
    const { after, report } = await withCourse(SAID);
    expect(after.assessments.map(({ code, title, dueOn }) => [code, title, dueOn])).toEqual([
      ['T1', 'Veldverslag', '2026-10-12'],
      ['T2', 'Tentamen', '2026-10-30'],
    ]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.issues.find(({ column }) => column === 'datum')?.code).toBe('column-twice');
  });

  it('leaves a column out, and says so', async () => {
    const { report, after } = await withCourse({ ...SAID, academisch_jaar: null, datum: null });
    const leftOut = report.issues.filter(({ code }) => code === 'column-left-out');
    expect(leftOut.map(({ column }) => column)).toEqual(['academisch_jaar', 'datum']);
    expect(report.issues.map(({ code }) => code)).toContain('year-derived');
    expect(after.assessments).toHaveLength(2);
  });

  it('leaves out even what the sheet cannot do without, which is then missing', async () => {
    const { report, after } = await withCourse({ ...SAID, vorm: null });
    expect(report.issues.map(({ code }) => code)).toContain('columns-missing');
    expect(after.assessments).toEqual([]);
  });

  it.each([
    [{ ...SAID, wat: 'colour' }, 'said-field-unknown'],
    [{ ...SAID, waar: 'title' }, 'said-header-unknown'],
    [{ ...SAID, '': 'rooms' }, 'said-kind-unknown'],
  ])('is refused where it cannot be: %j', async (choices, code) => {
    const { report } = await withCourse(choices);
    expect(report.issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code)).toContain(code);
    expect(report.blocked).toBe(true);
  });

  it('is refused for a table that the files do not have', async () => {
    const { report } = await tryImport([file], { columns: { 'toetsen.csv|Blad1': SAID } });
    expect(report.issues.map(({ code }) => code)).toContain('said-sheet-unknown');
  });

  it('decides which kind of sheet it is, also where no header fits', async () => {
    const odd = csvFile(['a;b;c', 'GEO101;Landschappen;5'], 'vreemd.csv');
    const before = await tryImport([odd]);
    expect(before.report.detected[0]).toMatchObject({ kind: null, columns: [] });
    const named = await tryImport([odd], { columns: { 'vreemd.csv|': { '': 'courses' } } });
    expect(named.report.detected[0]).toMatchObject({ kind: 'courses', headerRow: 1 });
    expect(named.report.detected[0]?.fields.find(({ field }) => field === 'ec')).toEqual({
      field: 'ec',
      needed: true,
      label: { en: 'ec', nl: 'ec' },
    });
    const { after } = await tryImport([odd], {
      columns: { 'vreemd.csv|': { '': 'courses', a: 'code', b: 'name', c: 'ec' } },
    });
    expect(after.courses.map(({ code, name, ec }) => [code, name, ec])).toEqual([['GEO101', 'Landschappen', 5]]);
  });

  it('leaves a whole sheet out', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Vakken',
        data: [
          ['vakcode', 'naam', 'ec'],
          ['GEO101', 'Landschappen', 5],
        ],
      },
      {
        sheet: 'Opleidingen',
        data: [
          ['opleidingscode', 'naam'],
          ['BGEO', 'Geografie'],
        ],
      },
    ]).toBuffer();
    const { report, after } = await tryImport([{ name: 'a.xlsx', bytes }], {
      columns: { 'a.xlsx|Opleidingen': { '': null } },
    });
    expect(after.programmes).toEqual([]);
    expect(after.courses).toHaveLength(1);
    expect(report.issues.map(({ code, sheet }) => [code, sheet])).toContainEqual(['sheet-left-out', 'Opleidingen']);
    expect(report.detected.map(({ leftOut }) => leftOut)).toEqual([false, true]);
  });
});

describe('what is shown of columns', () => {
  it('are a few values of each, but none of a column that may name persons', async () => {
    const { report } = await tryImport([file]);
    const shown = Object.fromEntries(
      (report.detected[0]?.columns ?? []).map(({ header, examples }) => [header, examples]),
    );
    expect(shown['toetscode']).toEqual(['T1', 'T2']);
    expect(shown['wat']).toEqual(['Veldverslag', 'Tentamen']);
    expect(shown['Verantwoordelijke']).toEqual([]);
    expect(JSON.stringify(report.detected)).not.toContain('Jansen');
  });

  it('hides values that look like names under a header that says nothing', async () => {
    const rows = ['vakcode;naam;ec;x;y', 'A1;Statistiek;5;Jansen, P.;p.jansen@example.org'];
    const { report } = await tryImport([csvFile(rows)]);
    const unread = report.detected[0]?.columns.filter(({ field }) => field === null);
    expect(unread?.map(({ examples }) => examples)).toEqual([[], []]);
  });

  it('comes with the year of the rows', async () => {
    const { report } = await tryImport([file]);
    expect(report.detected[0]?.academicYear).toBe('2026-2027');
  });
});
