import type { Cell, RawRow, RawSheet } from '../raw-sheet.js';
import { presentation } from './presentation.js';

/** The tables of the dataset that say when what is due, and how much happened when. */
export const OPEN_UNIVERSITY_COLUMNS = {
  course: ['code_module', 'code_presentation', 'module_presentation_length'],
  assessment: ['code_module', 'code_presentation', 'id_assessment', 'assessment_type', 'date', 'weight'],
  activity: ['code_module', 'code_presentation'],
} as const;
/** What the clicks are called: in the dataset itself, and in sums of it. */
export const CLICKS: readonly string[] = ['sum_click', 'clicks'];
export type OpenUniversityTable = keyof typeof OPEN_UNIVERSITY_COLUMNS;

/** A row by its column names: texts without blanks around them, empty where nothing is stated. */
export interface OpenUniversityRow {
  readonly row: number;
  readonly textOf: (column: string) => string;
}

/** The rows of a table of the dataset with the line of each. */
export interface OpenUniversityRows {
  readonly table: OpenUniversityTable;
  readonly rows: readonly OpenUniversityRow[];
}

/** The rows of a sheet that is a table of the dataset by its headers, whatever their order; null when it is none. */
export function openUniversityRows(sheet: RawSheet): OpenUniversityRows | null {
  const header = sheet.rows.find(({ cells }) => cells.length > 0);
  const [, ...body] = sheet.rows.filter(({ cells }) => cells.length > 0);
  const names = inFull(
    (header?.cells ?? []).map((cell) => text(cell).toLowerCase()),
    body,
  );
  const table = tableWith(names);
  if (!table) return null;
  return {
    table,
    rows: body.map((row) => ({ row: row.row, textOf: (column) => cellUnder(row, names.indexOf(column)) })),
  };
}

/** In sums of the dataset the two columns go by shorter names, which others use too: `2013J` under the one tells that it is the dataset. */
const SHORT: Readonly<Record<string, string>> = { module: 'code_module', presentation: 'code_presentation' };

function inFull(names: readonly string[], body: readonly RawRow[]): readonly string[] {
  const index = names.indexOf('presentation');
  if (index < 0 || !names.includes('module')) return names;
  const isDataset = body.some(({ cells }) => presentation(text(cells[index] ?? null)) !== null);
  return isDataset ? names.map((name) => SHORT[name] ?? name) : names;
}

function tableWith(names: readonly string[]): OpenUniversityTable | null {
  const tables = ['course', 'assessment', 'activity'] as const;
  const table = tables.find((known) => OPEN_UNIVERSITY_COLUMNS[known].every((column) => names.includes(column)));
  const has = (columns: readonly string[]) => columns.some((column) => names.includes(column));
  return table === 'activity' && !(has(CLICKS) && has(['day', 'date', 'week'])) ? null : (table ?? null);
}

function cellUnder({ cells }: RawRow, index: number): string {
  const found = text(cells[index] ?? null);
  return found === '?' ? '' : found;
}

function text(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
