import { fileIssue, type ImportIssue } from '../../sources/import-issue.js';
import type { RawSheet } from '../../sources/raw-sheet.js';
import { SHEET_KINDS, type SheetKind } from './column.js';

/** What was said of a sheet: by header, the field it is read as, or null to leave the column out. */
export type SheetChoices = Readonly<Record<string, string | null>>;

/** What was said of all sheets, by `file|sheet`; the sheet is blank in a text file. */
export type ColumnChoices = Readonly<Record<string, SheetChoices>>;

/** No column has a blank header: under it stands which kind of sheet it is. */
export const SHEET_KIND = '';

export const NO_CHOICES: SheetChoices = {};

/** The name of a sheet in what is said about columns. */
export function sheetKey({ file, name }: Pick<RawSheet, 'file' | 'name'>): string {
  return `${file}|${name ?? ''}`;
}

/** Whether the headers are the user's own: those of tables made from calendars and JSON are ours and stand fast. */
export function hasOwnHeaders({ name, delimiter, numbering }: RawSheet): boolean {
  return numbering !== 'source' && (name !== null || delimiter !== null);
}

/** What was said of this sheet. */
export function choicesFor(raw: RawSheet, choices: ColumnChoices): SheetChoices {
  return hasOwnHeaders(raw) ? (choices[sheetKey(raw)] ?? NO_CHOICES) : NO_CHOICES;
}

/** The kind of sheet that was said; null when nothing was, or no kind that there is. */
export function saidKind(choices: SheetChoices): SheetKind | null {
  return SHEET_KINDS.find((kind) => kind === choices[SHEET_KIND]) ?? null;
}

/** What was said about sheets that the files do not have. */
export function unknownSheets(choices: ColumnChoices, sheets: readonly RawSheet[]): readonly ImportIssue[] {
  const known = new Set(sheets.filter(hasOwnHeaders).map(sheetKey));
  const [first] = sheets;
  if (!first) return [];
  return Object.keys(choices)
    .filter((key) => !known.has(key))
    .map((value) => ({ ...fileIssue(first.file, 'said-sheet-unknown'), value }));
}
