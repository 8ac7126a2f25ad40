import type { ClockTime, PlainDate } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import writeExcelFile from 'write-excel-file/node';
import type { Cell } from '../../sources/raw-sheet.js';
import { readXlsx } from '../../sources/xlsx/read-xlsx.js';
import type { Table } from '../table.js';
import { workbookBytes } from './workbook-bytes.js';

const day = '2026-10-25' as PlainDate; // a day as written
const time = '23:59' as ClockTime; // a time as written

const tableOf = (rows: readonly (readonly Cell[])[], name = 'Rows'): Table => ({
  name,
  heads: [
    { text: 'code', need: 'required' },
    { text: 'title', need: 'optional' },
  ],
  rows,
});
const readBack = async (bytes: Uint8Array) => {
  const { issues, sheets } = await readXlsx({ name: 'a.xlsx', bytes });
  expect(issues).toEqual([]);
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => [...cells]) }));
};
const partsOf = async (tables: readonly Table[]) =>
  new Map(Object.entries(unzipSync(await workbookBytes(tables))).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** The elements of a part with their attributes; fails on XML that is not well formed. */
function elementsOf(xml: string | undefined) {
  const elements: { name: string; attributes: Record<string, unknown> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml ?? '').close();
  return elements;
}

describe('a workbook', () => {
  it('is read as what another writer makes of the same cells is', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Z', 'é', '😀', ' ', '"', '\n', '\t', '&', '<', '€', '=') });
    const cell = fc.oneof(
      text.filter((value) => value !== ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const data = [['code *', 'title'], ...given].map((row) => row.map((value) => value ?? undefined));
        const other = await readBack(await writeExcelFile([{ sheet: 'Rows', data: data as never }]).toBuffer());
        expect(await readBack(await workbookBytes([tableOf(given)]))).toEqual(other);
      }),
    );
  });

  it('of more rows than one piece holds has all of them, in order', async () => {
    const rows = Array.from({ length: 5000 }, (_, at): Cell[] => [`Code ${at}`, at / 3]);
    const [sheet] = await readBack(await workbookBytes([tableOf(rows)]));
    expect(sheet?.rows.slice(1)).toEqual(rows);
  });

  it('has a cell at its place however many columns there are', async () => {
    const wide = Array.from({ length: 730 }, (_, at) => at);
    const xml = (await partsOf([tableOf([wide])])).get('xl/worksheets/sheet1.xml');
    const places = elementsOf(xml).flatMap(({ name, attributes }) => (name === 'c' ? [attributes['r']] : []));
    expect([0, 25, 26, 51, 52, 701, 702, 729].map((at) => places[at + 2])).toEqual([
      'A2',
      'Z2',
      'AA2',
      'AZ2',
      'BA2',
      'ZZ2',
      'AAA2',
      'ABB2',
    ]);
    const [sheet] = await readBack(await workbookBytes([tableOf([wide])]));
    expect(sheet?.rows[1]).toEqual(wide);
  });

  it('keeps blanks at the ends of a text', async () => {
    const [sheet] = await readBack(await workbookBytes([tableOf([['  a ', '\nb\n']])]));
    expect(sheet?.rows[1]).toEqual(['  a ', '\nb\n']);
  });

  it('shares the texts of all its sheets, and gives the same bytes again', async () => {
    const tables = [tableOf([['same', 'same']]), tableOf([['same', null]], 'Also')];
    const parts = await partsOf(tables);
    expect(parts.get('xl/sharedStrings.xml')?.split('same')).toHaveLength(2);
    expect(await workbookBytes(tables)).toEqual(await workbookBytes(tables));
  });

  it('is a package of which each part is named, typed and well formed', async () => {
    const parts = await partsOf([tableOf([['a', 1]]), tableOf([], 'Empty & “none”'), { ...tableOf([]), heads: [] }]);
    for (const [path, xml] of parts)
      expect({ path, elements: elementsOf(xml).length }).not.toMatchObject({ elements: 0 });
    const attributesOf = (path: string, name: string, attribute: string) =>
      elementsOf(parts.get(path)).flatMap((each) => (each.name === name ? [each.attributes[attribute]] : []));
    const targets = attributesOf('xl/_rels/workbook.xml.rels', 'Relationship', 'Target').map((path) => `xl/${path}`);
    const typed = attributesOf('[Content_Types].xml', 'Override', 'PartName').map((path) => String(path).slice(1));
    const written = [...parts.keys()].filter((path) => path.startsWith('xl/') && !path.endsWith('.rels'));
    expect([...targets, 'xl/workbook.xml'].sort()).toEqual(written.sort());
    expect(typed.sort()).toEqual(written.sort());
    expect(attributesOf('xl/workbook.xml', 'sheet', 'r:id')).toEqual(
      attributesOf('xl/_rels/workbook.xml.rels', 'Relationship', 'Id').slice(0, 3),
    );
  });

  it('shows each kind of cell in the format that it has', async () => {
    const moments: Cell[] = [
      { kind: 'moment', date: day, time: null },
      { kind: 'moment', date: day, time },
      { kind: 'moment', date: null, time },
    ];
    const parts = await partsOf([tableOf([['a', 1, true, ...moments]])]);
    const styles = elementsOf(parts.get('xl/styles.xml'));
    const codes = new Map(
      styles.flatMap(({ name, attributes }) =>
        name === 'numFmt' ? [[attributes['numFmtId'], attributes['formatCode']]] : [],
      ),
    );
    const formats = styles.slice(styles.findIndex(({ name }) => name === 'cellXfs') + 1);
    const cells = elementsOf(parts.get('xl/worksheets/sheet1.xml')).filter(({ name }) => name === 'c');
    const shown = cells.map(({ attributes }) => formats[Number(attributes['s'] ?? 0)]?.attributes ?? {});
    expect(shown.slice(0, 2).map(({ fontId, fillId }) => [fontId, fillId])).toEqual([
      ['1', '2'],
      ['1', '3'],
    ]);
    expect(shown.slice(2).map(({ numFmtId }) => codes.get(numFmtId) ?? numFmtId)).toEqual([
      '49',
      '0',
      '0',
      'dd-mm-yyyy',
      'dd-mm-yyyy hh:mm',
      'hh:mm',
    ]);
  });
});
