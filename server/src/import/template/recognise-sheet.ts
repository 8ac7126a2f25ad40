import { academicYear } from '@evenkeel/shared/calendar';
import { listOf } from '../../sources/list-of.js';
import { joinedWords } from '../../sources/plain-words.js';
import type { RawRow, RawSheet } from '../../sources/raw-sheet.js';
import { weekdayOfName } from '../fields/weekday-names.js';
import { cellsThatGoDown, withCellsOverRows } from './cells-over-rows.js';
import type { SheetTemplate } from './column.js';
import { NO_CHOICES, SHEET_KIND, type SheetChoices, saidKind } from './column-choices.js';
import { withContinuedRows } from './continued-rows.js';
import { isExplanationSheet } from './explanation-sheet.js';
import { type HeaderColumn, type HeaderMatch, matchHeaders } from './match-headers.js';
import { SHEET_TEMPLATES } from './sheet-templates.js';

/** A sheet of which is known what its columns mean. */
export interface RecognisedSheet {
  readonly raw: RawSheet;
  /** The id of the source system it comes from. */
  readonly source: string;
  readonly template: SheetTemplate;
  readonly headerRow: RawRow;
  readonly columns: readonly HeaderColumn[];
  /** The rows below the header, blank ones aside. */
  readonly dataRows: readonly RawRow[];
  readonly missing: readonly string[];
  /** Columns that are read a second time, for a field that has none. */
  readonly standIns: readonly HeaderColumn[];
  /** The numbers of rows that go on with the row above them. */
  readonly continued: readonly number[];
  /** What was said of its columns. */
  readonly choices: SheetChoices;
}

/** Titles and remarks may stand above the header. */
const HEADER_WITHIN_ROWS = 30;

interface Candidate {
  readonly rowIndex: number;
  readonly match: HeaderMatch;
  readonly score: number;
}

/**
 * Which sheet of the template this is and in which row its headers stand, or null when it looks like none. What was said of the
 * sheet decides; else its name when it is one of the template's; else the headers do, and the file's name where they leave it open.
 */
export function recogniseSheet(raw: RawSheet, told: Partial<SheetTold> = {}): RecognisedSheet | null {
  const { choices, source } = { ...NOTHING_TOLD, ...told };
  if (choices[SHEET_KIND] === null) return null;
  const said = saidKind(choices);
  if (said === null && isExplanationSheet(raw.name)) return null;
  const sure = SHEET_TEMPLATES.find(({ kind }) => kind === (said ?? raw.kind)) ?? templateNamed(raw);
  const sheet = { raw, choices, source };
  const candidates = raw.rows
    .slice(0, HEADER_WITHIN_ROWS)
    .flatMap((row, rowIndex) =>
      (sure ? [sure] : SHEET_TEMPLATES).map((template) =>
        candidate(sheet, { row, rowIndex, template, isSaid: sure !== undefined }),
      ),
    );
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || (best.match.matched === 0 && said === null)) return null;
  return sure !== undefined || isLikely(best.match) ? recognised(sheet, best) : null;
}

/** What is known of a sheet besides its cells. */
interface SheetTold {
  /** The id of the system its rows come from. */
  readonly source: string;
  /** What was said of its columns. */
  readonly choices: SheetChoices;
}

const NOTHING_TOLD: SheetTold = { source: 'template', choices: NO_CHOICES };

interface SheetInQuestion extends SheetTold {
  readonly raw: RawSheet;
}

function templateNamed(raw: RawSheet): SheetTemplate | undefined {
  return SHEET_TEMPLATES.find((template) => raw.name !== null && isNameOf(template, raw.name));
}

interface HeaderInQuestion {
  readonly row: RawRow;
  readonly rowIndex: number;
  readonly template: SheetTemplate;
  readonly isSaid: boolean;
}

function candidate(
  { raw, choices }: SheetInQuestion,
  { row, rowIndex, template, isSaid }: HeaderInQuestion,
): Candidate {
  const match = matchHeaders(row.cells, template, { choices, isSaid });
  const hinted = raw.name === null && fileHints(template, raw.file) ? 1.5 : 0;
  return { rowIndex, match, score: match.matched === 0 ? 0 : certaintyOf(match) + match.matched + hinted };
}

/** A sheet that has all it needs; one that leaves something out and can be no other has to fit a few columns better. */
function certaintyOf({ missing, isSure, standIns }: HeaderMatch): number {
  if (missing.length === 0 && standIns.length === 0) return 100;
  return isSure ? 99 : 0;
}

/** A copy of a sheet is called `Toetsen (2)` by the spreadsheet program. */
function isNameOf(template: SheetTemplate, name: string): boolean {
  const words = joinedWords(name.replace(/\s*\(\d+\)$/, ''));
  return listOf(template.names).some((known) => joinedWords(known) === words);
}

function fileHints(template: SheetTemplate, file: string): boolean {
  const words = joinedWords(file.replace(/\.[^.]*$/, ''));
  return listOf(template.names).some((name) => words.includes(joinedWords(name)));
}

/** Either nothing is missing, or so much fits that a column was forgotten. */
function isLikely(match: HeaderMatch): boolean {
  if (match.missing.length === 0) return true;
  return match.matched >= 2 && match.matched * 2 >= match.columns.length;
}

function recognised({ raw, choices, source }: SheetInQuestion, { rowIndex, match }: Candidate): RecognisedSheet | null {
  const headerRow = raw.rows[rowIndex];
  if (!headerRow) return null;
  const below = raw.rows.slice(rowIndex + 1);
  const columns = match.columns.map((column) =>
    Object.hasOwn(choices, column.header) ? column : byContent(column, match, below),
  );
  // What a source that is no table leaves out is what it does not know: the records it speaks of may be known already.
  const missing = raw.numbering === 'source' ? [] : match.missing;
  const { template, standIns } = match;
  const merged = withCellsOverRows(below, cellsThatGoDown({ raw, template, columns }));
  const isOwnTable = raw.numbering !== 'source';
  const { rows: dataRows, continued } = isOwnTable
    ? withContinuedRows(merged, { template, columns })
    : { rows: merged, continued: [] };
  return { raw, source, template, headerRow, columns, dataRows, missing, standIns, continued, choices };
}

/**
 * What stands below a header that can mean two things tells them apart: "Studiejaar" and "year" head the year of study as well as the academic
 * year (`2026-2027`), "day" and "dag" a date as well as a day of the week.
 */
function byContent(column: HeaderColumn, match: HeaderMatch, rows: readonly RawRow[]): HeaderColumn {
  const other = OTHERWISE[column.field ?? ''];
  if (!other || !(other.field in match.template.columns)) return column;
  if (match.columns.some(({ field }) => field === other.field)) return column;
  const first = rows.find(({ cells }) => typeof cells[column.index] === 'string')?.cells[column.index];
  return typeof first === 'string' && other.isIt(first) ? { ...column, field: other.field } : column;
}

/** By field, the other one it may be, and how a cell shows that it is. */
const OTHERWISE: Readonly<Record<string, { readonly field: string; readonly isIt: (cell: string) => boolean }>> = {
  studyYear: { field: 'academicYear', isIt: (cell) => academicYear(cell) !== null },
  date: { field: 'weekday', isIt: (cell) => weekdayOfName(cell) !== null },
};
