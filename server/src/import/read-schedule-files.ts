import type { Schedule } from '@evenkeel/shared/schedule';
import { addedFigures, type CalendarFigures } from '../sources/icalendar/calendar-figures.js';
import { fileIssue, type ImportIssue } from '../sources/import-issue.js';
import type { RawSheet } from '../sources/raw-sheet.js';
import type { ReadResult } from '../sources/read-result.js';
import type { SummedTable } from '../sources/summed-table.js';
import { allChecks } from './checks/all-checks.js';
import { compareSchedules, type RecordChange, type ScheduleDifference } from './compare/compare-schedules.js';
import { completeDraft } from './compare/complete-draft.js';
import { missingRecords } from './compare/missing-records.js';
import { draftSchedule } from './draft/draft-schedule.js';
import { rowsWithoutBasis } from './good-rows/rows-without-basis.js';
import type { ImportOptions } from './import-options.js';
import { countRows, keyOfPlace, type RowCounts, refusedRows } from './import-rows.js';
import { isHeld, severityOf } from './issue-severity.js';
import { placeText } from './issue-text.js';
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
}

/** All that can be said about files before anything is written. */
export interface FilesReading {
  readonly sheets: readonly SheetReading[];
  /** Tables of which only sums came out of their source. */
  readonly summed: readonly SummedTable[];
  readonly issues: readonly ImportIssue[];
  readonly rows: RowCounts;
  readonly difference: ScheduleDifference;
  readonly missing: readonly RecordChange[];
  /** Of the calendars among the files, null when there are none. */
  readonly calendar: CalendarFigures | null;
}

interface FilesInput {
  readonly files: readonly ReadResult[];
  readonly stored: Schedule;
  readonly options: ImportOptions;
}

/**
 * From the tables of files to what they change in what is stored: recognise the sheets, read the rows, draft the records, check
 * them against each other and the store, compare. Pure: the same files and store give the same answer.
 */
export function readScheduleFiles({ files, stored, options }: FilesInput): FilesReading {
  const sheets = files.flatMap((file) => file.sheets).map((raw) => ({ raw, recognised: recogniseSheet(raw) }));
  const recognised = sheets.flatMap((sheet) => sheet.recognised ?? []);
  const rows = templateRows(recognised, options.dateOrder);
  const describePlace = (place: RowPlace) => placeText(place, options.language);
  const summed = files.flatMap((file) => file.summed ?? []);
  const drafted = draftSchedule({ rows, summed, stored, academicYear: options.academicYear, describePlace });
  const issues = withoutConsequences([
    ...files.flatMap((file) => file.issues),
    ...sheetsIssues(files, sheets),
    ...allSheets(rows).flatMap((sheet) => [...sheet.issues, ...skippedIssues(sheet)]),
    ...drafted.issues,
    ...allChecks({ rows, draft: drafted.draft, stored }),
  ]);
  const refusing = options.goodRowsOnly ? issues : issues.filter(({ code }) => isHeld(code));
  const lost = rowsWithoutBasis({ draft: drafted.draft, stored, refused: refusedRows(refusing), ...leaning(options) });
  const refused = refusedRows([...issues, ...lost]);
  const repeats = [...drafted.repeats].filter(([row]) => !refused.has(keyOfPlace(row)));
  const draft = completeDraft(drafted.draft, stored, (place) => refused.has(keyOfPlace(place)));
  const reading = {
    sheets,
    summed,
    issues: [...issues, ...lost, ...repeats.map(repeatIssue)],
    rows: countRows({
      sheets: allSheets(rows),
      unusable: recognised.filter((sheet) => sheet.missing.length > 0),
      refused,
      repeats: drafted.repeats,
      summed,
    }),
    difference: compareSchedules(stored, draft),
    calendar: calendarFigures(files),
  };
  return withChoices(reading, { missing: missingRecords(drafted.draft, stored), stored, options });
}

/** All or nothing goes for what is wrong; what waits for a course to be complete keeps nothing else. */
function leaning({ goodRowsOnly }: ImportOptions): { readonly code: 'row-leans-on-refused' | 'row-waits' } {
  return { code: goodRowsOnly ? 'row-leans-on-refused' : 'row-waits' };
}

function calendarFigures(files: readonly ReadResult[]): CalendarFigures | null {
  const figures = files.flatMap(({ calendar }) => calendar ?? []);
  return figures.length > 0 ? figures.reduce(addedFigures) : null;
}

function sheetsIssues(files: readonly ReadResult[], sheets: readonly SheetReading[]): readonly ImportIssue[] {
  const found = sheets.flatMap(({ raw, recognised }) =>
    recognised ? sheetIssues(recognised) : unrecognisedSheet(raw),
  );
  const understood = new Set(sheets.flatMap(({ raw, recognised }) => (recognised ? [raw] : [])));
  const lost = files.filter((file) => !file.sheets.some((raw) => understood.has(raw)) && !isRefused(file));
  return [...found, ...lost.flatMap(nothingRecognised)];
}

function isRefused({ issues }: ReadResult): boolean {
  return issues.some(({ code }) => severityOf(code) === 'error');
}

/** A file of which no sheet was understood is refused, where one odd sheet beside good ones is a remark. */
function nothingRecognised({ sheets, summed, issues }: ReadResult): readonly ImportIssue[] {
  if (summed && summed.length > 0) return [];
  const file = sheets[0]?.file ?? issues[0]?.place.file;
  return file === undefined ? [] : [fileIssue(file, 'nothing-recognised')];
}

function repeatIssue([row, first]: readonly [RowPlace, RowPlace]): ImportIssue {
  return rowIssue(row, 'row-repeated', {
    values: { firstRow: first.row, firstSheet: first.sheet.name ?? first.sheet.file },
  });
}
