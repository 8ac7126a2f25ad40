import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { RecordKeys, Schedule, SourcePrecedence } from '@evenkeel/shared/schedule';
import { addedFigures, type CalendarFigures } from '../sources/icalendar/calendar-figures.js';
import { fileIssue, type ImportIssue, type ImportIssueCode } from '../sources/import-issue.js';
import type { RawSheet } from '../sources/raw-sheet.js';
import type { ReadResult } from '../sources/read-result.js';
import type { SummedTable } from '../sources/summed-table.js';
import { allChecks } from './checks/all-checks.js';
import { compareSchedules, type ScheduleDifference } from './compare/compare-schedules.js';
import { orphans } from './compare/complete-assessments.js';
import { completeDraft, completeEdits } from './compare/complete-draft.js';
import { missingRecords } from './compare/missing-records.js';
import type { RecordChange } from './compare/record-change.js';
import type { Draft } from './draft/draft.js';
import { draftSchedule } from './draft/draft-schedule.js';
import { rowsWithoutBasis } from './good-rows/rows-without-basis.js';
import { type KeptHandEdits, keepHandEdits } from './hand/keep-hand-edits.js';
import { type HandEdits, onlyEditedFields } from './hand/only-edited-fields.js';
import { signByHand } from './hand/sign-by-hand.js';
import { heldItems, heldRemarks } from './held-items.js';
import { type Identified, identifyAssessments } from './identity/identify-assessments.js';
import type { IdentifiedItem } from './identity/identify-source.js';
import { matchIssues } from './identity/match-issues.js';
import { sourceDifferences } from './identity/source-differences.js';
import { sourceOfFile, sourcesOfSheets } from './identity/sources-of-files.js';
import type { ImportOptions } from './import-options.js';
import { countRows, isAmong, type RowCounts, refusedRows } from './import-rows.js';
import { isHeld, severityOf } from './issue-severity.js';
import { placeTexts } from './issue-text.js';
import type { TellProgress } from './read-import.js';
import { choicesFor, SHEET_KIND, type SheetChoices, unknownSheets } from './template/column-choices.js';
import { type RecognisedSheet, recogniseSheet } from './template/recognise-sheet.js';
import { sheetIssues, unrecognisedSheet } from './template/sheet-issues.js';
import { type RowPlace, rowIssue } from './template/sheet-row.js';
import { skippedIssues } from './template/skipped-issues.js';
import { allSheets, templateRows } from './template/template-rows.js';
import { withChoices } from './with-choices.js';
import { withoutConsequences } from './without-consequences.js';

/** A sheet and what it was taken for. */
export interface SheetReading {
  readonly raw: RawSheet;
  readonly recognised: RecognisedSheet | null;
  /** What was said of its columns. */
  readonly choices: SheetChoices;
}

/** All that can be said about files before anything is written. */
export interface FilesReading {
  readonly sheets: readonly SheetReading[];
  /** Tables of which only sums came out of their source. */
  readonly summed: readonly SummedTable[];
  readonly issues: readonly ImportIssue[];
  readonly rows: RowCounts;
  /** The year of rows that do not name theirs; null when there is no telling. */
  readonly academicYear: AcademicYear | null;
  readonly difference: ScheduleDifference;
  readonly missing: readonly RecordChange[];
  /** Of the calendars among the files, null when there are none. */
  readonly calendar: CalendarFigures | null;
  /** The assessments of the files, each with the one it was taken for. */
  readonly items: readonly IdentifiedItem[];
  /** The ids of the source systems, by file. */
  readonly sources: Readonly<Record<string, string>>;
  /** The ids of the profiles by which calendars were read, in order. */
  readonly profiles: readonly string[];
}

interface FilesInput {
  readonly files: readonly ReadResult[];
  readonly stored: Schedule;
  readonly options: ImportOptions;
  /** Which source is believed about what. */
  readonly precedence: SourcePrecedence;
  /** Hears how far it is. */
  readonly tell?: TellProgress;
  /** The records that were taken away by hand. */
  readonly removedByHand?: RecordKeys;
  /** Which fields of each row were typed, where the files are a batch of edits and no import. */
  readonly edits?: HandEdits;
}

/**
 * From the tables of files to what they change in what is stored: recognise the sheets, read the rows, draft the records, find out
 * which stored assessments they speak of, check them against each other and the store, compare. Pure: the same files and store give the same answer.
 */
export function readScheduleFiles(input: FilesInput): FilesReading {
  const { files, stored, options, precedence, tell } = input;
  const sheets = [...sourcesOfSheets(files, options)].map(([raw, source]) => sheetReading(raw, source, options));
  const recognised = sheets.flatMap((sheet) => sheet.recognised ?? []);
  const total = recognised.reduce((count, sheet) => count + sheet.dataRows.length, 0);
  tell?.({ stage: 'checking', done: 0, total });
  const rows = templateRows(recognised, options.dateOrder);
  const describePlace = placeTexts(options.language);
  const summed = files.flatMap((file) =>
    (file.summed ?? []).map((table) => ({ ...table, source: sourceOfFile(file, options) })),
  );
  const drafted = draftSchedule({ rows, summed, stored, academicYear: options.academicYear, describePlace });
  const choices = options.matches ?? {};
  const identified = identifiedIn(drafted.draft, input);
  const byHand = withHand(identified.draft, input);
  const found = withoutConsequences([
    ...files.flatMap((file) => file.issues),
    ...sheetsIssues(files, sheets),
    ...unknownSheets(
      options.columns ?? {},
      sheets.map(({ raw }) => raw),
    ),
    ...allSheets(rows).flatMap((sheet) => [...sheet.issues, ...skippedIssues(sheet)]),
    ...drafted.issues,
    ...byHand.issues,
    ...allChecks({ rows, draft: identified.draft, stored }),
  ]);
  const raws = sheets.map(({ raw }) => raw);
  // What was chosen here can be chosen otherwise: that holds up all.
  const issues = [...heldItems(found, raws), ...matchIssues(identified.items, choices)];
  tell?.({ stage: 'comparing', done: null, total: null });
  const refusing = options.goodRowsOnly ? issues : issues.filter(isHeld);
  const lost = rowsWithoutBasis({ draft: byHand.draft, stored, refused: refusedRows(refusing), ...leaning(options) });
  const refused = refusedRows([...issues, ...lost]);
  const isRefused = isAmong(refused);
  const repeats = [...drafted.repeats].filter(([row]) => !isRefused(row));
  const complete = { draft: byHand.draft, stored, isRefused };
  const draft = input.edits
    ? signByHand(completeEdits(complete), stored)
    : completeDraft({ ...complete, left: identified.left, precedence });
  const difference = compareSchedules(stored, draft);
  const reading = {
    sheets,
    summed,
    issues: [
      ...issues,
      ...lost,
      ...heldRemarks(issues),
      ...repeats.map(repeatIssue),
      ...sourceDifferences(identified.items, draft),
      ...alsoKnownRemark(raws, difference.alsoKnown),
    ],
    rows: countRows({
      sheets: allSheets(rows),
      unusable: recognised.filter((sheet) => sheet.missing.length > 0),
      refused,
      repeats: drafted.repeats,
      summed,
    }),
    academicYear: drafted.academicYear,
    difference,
    calendar: calendarFigures(files),
    items: identified.items,
    sources: Object.fromEntries([
      ...sheets.flatMap(({ raw, recognised }) => (recognised ? [[raw.file, recognised.source] as const] : [])),
      ...summed.map(({ file, source }) => [file, source] as const),
    ]),
    profiles: profilesUsed(files),
  };
  const missing = missingRecords(identified.draft, stored);
  return withChoices(reading, {
    missing,
    merged: orphans(identified.left, draft.assessments),
    stored,
    options,
    precedence,
  });
}

function sheetReading(raw: RawSheet, source: string, { columns = {} }: ImportOptions): SheetReading {
  const choices = choicesFor(raw, columns);
  return { raw, recognised: recogniseSheet(raw, { source, choices }), choices };
}

/** Edits name their rows themselves; what a file speaks of is to be found out. */
function identifiedIn(draft: Draft, { stored, options, precedence, edits }: FilesInput): Identified {
  if (edits) return { draft, items: [], left: [] };
  return identifyAssessments({ draft, stored, precedence, choices: options.matches ?? {} });
}

/** Of edits no more than what was typed counts; an import leaves alone what was typed before it. */
function withHand(draft: Draft, { stored, edits, removedByHand = {} }: FilesInput): KeptHandEdits {
  return edits ? onlyEditedFields(draft, stored, edits) : keepHandEdits({ draft, stored, removedByHand });
}

/** All or nothing goes for what is wrong; what waits for a course to be complete keeps nothing else. */
function leaning({ goodRowsOnly }: ImportOptions): { readonly code: 'row-leans-on-refused' | 'row-waits' } {
  return { code: goodRowsOnly ? 'row-leans-on-refused' : 'row-waits' };
}

function calendarFigures(files: readonly ReadResult[]): CalendarFigures | null {
  const figures = files.flatMap(({ calendar }) => calendar ?? []);
  return figures.length > 0 ? figures.reduce(addedFigures) : null;
}

function profilesUsed(files: readonly ReadResult[]): readonly string[] {
  return [...new Set(files.flatMap(({ profile }) => profile?.id ?? []))].sort();
}

function sheetsIssues(files: readonly ReadResult[], sheets: readonly SheetReading[]): readonly ImportIssue[] {
  const found = sheets.flatMap(({ raw, recognised, choices }) =>
    recognised ? sheetIssues(recognised) : unrecognisedSheet(raw, choices),
  );
  const understood = new Set(
    sheets.flatMap(({ raw, recognised, choices }) => (recognised || choices[SHEET_KIND] === null ? [raw] : [])),
  );
  const lost = files.filter((file) => !file.sheets.some((raw) => understood.has(raw)) && !isRefused(file));
  return [...found, ...lost.flatMap(nothingRecognised)];
}

function isRefused({ issues }: ReadResult): boolean {
  return issues.some((issue) => severityOf(issue) === 'error');
}

/** Said of a file of a known system in which nothing is of use here. */
const EMPTY: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>(['ooapi-nothing-used', 'items-none']);

/** A file of which no sheet was understood is refused, where one odd sheet beside good ones is a remark. */
function nothingRecognised({ sheets, summed, issues }: ReadResult): readonly ImportIssue[] {
  if ((summed && summed.length > 0) || issues.some(({ code }) => EMPTY.has(code))) return [];
  const file = sheets[0]?.file ?? issues[0]?.place.file;
  return file === undefined ? [] : [fileIssue(file, 'nothing-recognised')];
}

function alsoKnownRemark([first]: readonly RawSheet[], count: number): readonly ImportIssue[] {
  return first && count > 0 ? [fileIssue(first.file, 'also-known', { count })] : [];
}

function repeatIssue([row, first]: readonly [RowPlace, RowPlace]): ImportIssue {
  return rowIssue(row, 'row-repeated', {
    values: { firstRow: first.row, firstSheet: first.sheet.name ?? first.sheet.file },
  });
}
