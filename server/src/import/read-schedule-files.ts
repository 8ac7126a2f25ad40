import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Schedule } from '@evenkeel/shared/schedule';
import { addedFigures, type CalendarFigures } from '../sources/icalendar/calendar-figures.js';
import { fileIssue, type ImportIssue } from '../sources/import-issue.js';
import type { RawSheet } from '../sources/raw-sheet.js';
import type { ReadResult } from '../sources/read-result.js';
import { allChecks } from './checks/all-checks.js';
import { compareSchedules, type RecordChange, type ScheduleDifference } from './compare/compare-schedules.js';
import { completeDraft } from './compare/complete-draft.js';
import { missingRecords } from './compare/missing-records.js';
import { draftSchedule } from './draft/draft-schedule.js';
import { rowsWithoutBasis } from './good-rows/rows-without-basis.js';
import type { ImportOptions } from './import-options.js';
import { countRows, keyOfPlace, type RowCounts, refusedRows } from './import-rows.js';
import { severityOf } from './issue-severity.js';
import { placeText } from './issue-text.js';
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
  readonly issues: readonly ImportIssue[];
  readonly rows: RowCounts;
  /** The year of rows that do not name theirs; null when there is no telling. */
  readonly academicYear: AcademicYear | null;
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
  const sheets = files.flatMap((file) => file.sheets).map((raw) => sheetReading(raw, options));
  const recognised = sheets.flatMap((sheet) => sheet.recognised ?? []);
  const rows = templateRows(recognised, options.dateOrder);
  const describePlace = (place: RowPlace) => placeText(place, options.language);
  const drafted = draftSchedule({ rows, stored, academicYear: options.academicYear, describePlace });
  const issues = withoutConsequences([
    ...files.flatMap((file) => file.issues),
    ...sheetsIssues(files, sheets),
    ...unknownSheets(
      options.columns ?? {},
      sheets.map(({ raw }) => raw),
    ),
    ...allSheets(rows).flatMap((sheet) => [...sheet.issues, ...skippedIssues(sheet)]),
    ...drafted.issues,
    ...allChecks({ rows, draft: drafted.draft, stored }),
  ]);
  const lost = options.goodRowsOnly
    ? rowsWithoutBasis({ draft: drafted.draft, stored, refused: refusedRows(issues) })
    : [];
  const refused = refusedRows([...issues, ...lost]);
  const repeats = [...drafted.repeats].filter(([row]) => !refused.has(keyOfPlace(row)));
  const draft = completeDraft(drafted.draft, stored, (place) => refused.has(keyOfPlace(place)));
  const reading = {
    sheets,
    issues: [...issues, ...lost, ...repeats.map(repeatIssue)],
    rows: countRows({
      sheets: allSheets(rows),
      unusable: recognised.filter((sheet) => sheet.missing.length > 0),
      refused,
      repeats: drafted.repeats,
    }),
    academicYear: drafted.academicYear,
    difference: compareSchedules(stored, draft),
    calendar: calendarFigures(files),
  };
  return withChoices(reading, { missing: missingRecords(drafted.draft, stored), stored, options });
}

function sheetReading(raw: RawSheet, { columns = {} }: ImportOptions): SheetReading {
  const choices = choicesFor(raw, columns);
  return { raw, recognised: recogniseSheet(raw, choices), choices };
}

function calendarFigures(files: readonly ReadResult[]): CalendarFigures | null {
  const figures = files.flatMap(({ calendar }) => calendar ?? []);
  return figures.length > 0 ? figures.reduce(addedFigures) : null;
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
  return issues.some(({ code }) => severityOf(code) === 'error');
}

/** A file of which no sheet was understood is refused, where one odd sheet beside good ones is a remark. */
function nothingRecognised({ sheets, issues }: ReadResult): readonly ImportIssue[] {
  const file = sheets[0]?.file ?? issues[0]?.place.file;
  return file === undefined ? [] : [fileIssue(file, 'nothing-recognised')];
}

function repeatIssue([row, first]: readonly [RowPlace, RowPlace]): ImportIssue {
  return rowIssue(row, 'row-repeated', {
    values: { firstRow: first.row, firstSheet: first.sheet.name ?? first.sheet.file },
  });
}
