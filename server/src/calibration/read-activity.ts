import { type AcademicYear, academicYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { EMPTY_SCHEDULE, type Schedule } from '@evenkeel/shared/schedule';
import { calendarProfiles } from '../import/calendar-profiles.js';
import { calendarSettings } from '../import/calendar-settings.js';
import { applyChange } from '../import/compare/apply-change.js';
import { shippedPrecedence } from '../import/identity/shipped-precedence.js';
import type { ImportOptions } from '../import/import-options.js';
import { severityOf } from '../import/issue-severity.js';
import { readScheduleFiles } from '../import/read-schedule-files.js';
import type { ImportFile } from '../sources/import-file.js';
import type { ImportIssue } from '../sources/import-issue.js';
import type { ReadResult } from '../sources/read-result.js';
import { readSources } from '../sources/read-sources.js';
import { type RowsWithoutYear, rowsWithoutYear } from './rows-without-year.js';
import { withDaysAfterYear } from './with-days-after-year.js';

/** Files with activity and files with the schedule it belongs to. */
interface ActivityFiles {
  readonly files: readonly ImportFile[];
  /** For rows that name no year; null: find it in the files. */
  readonly year: AcademicYear | null;
  readonly language: Language;
}

/** The schedules that files hold with the activity counted in them, one for each academic year. */
export interface ActivityReading {
  readonly schedules: readonly Schedule[];
  /** The rows that could not be used, and why; the others are. */
  readonly errors: readonly ImportIssue[];
}

/**
 * Activity with its schedule, read as an import reads them, and nothing stored. Files with presentations of several years are read
 * once for each year; rows that name none of these years then belong to no one year, and are left out. Rows with errors are left out and told.
 */
export async function readActivity({ files, year, language }: ActivityFiles): Promise<ActivityReading> {
  const said = { ...NOTHING_SAID, language };
  const first = await readYear(files, { ...said, academicYear: year });
  const years = year === null ? yearsTold(first.issues) : [];
  const yearless = rowsWithoutYear(first.issues);
  if (years.length === 0) return readingOf([first], yearless);
  const read = (one: AcademicYear) => readYear(files, { ...said, academicYear: one }, yearless.leftOutOf);
  const found = await Promise.all(years.map(async (one) => ofYear(await read(one), one)));
  const counted = found.filter(({ schedule }) => schedule.activityCounts.length > 0);
  return readingOf(counted.length > 0 ? counted : found, yearless);
}

const NOTHING_SAID = { dateOrder: null, course: null, importedBy: null, goodRowsOnly: true } as const;

interface YearReading {
  readonly schedule: Schedule;
  readonly issues: readonly ImportIssue[];
}

async function readYear(
  files: readonly ImportFile[],
  options: ImportOptions,
  wantedOf: (read: ReadResult) => ReadResult = (read) => read,
): Promise<YearReading> {
  const calendars = calendarSettings(options, calendarProfiles(), []);
  const sources = await readSources(files, { ...options, calendars });
  const results = sources.results.map(wantedOf);
  const stored = EMPTY_SCHEDULE;
  const reading = readScheduleFiles({ files: results, stored, options, precedence: shippedPrecedence() });
  const read = applyChange(stored, reading.difference.toStore);
  return { schedule: withDaysAfterYear(read, reading.issues, options.language), issues: reading.issues };
}

/** The years of files that hold several, in order. */
function yearsTold(issues: readonly ImportIssue[]): readonly AcademicYear[] {
  const told = issues
    .filter(({ code }) => code === 'presentations-several-years')
    .flatMap(({ values }) => String(values['years']).split(', '));
  return [...new Set(told)].sort().flatMap((text) => academicYear(text) ?? []);
}

function ofYear({ schedule, issues }: YearReading, year: AcademicYear): YearReading {
  const activityCounts = schedule.activityCounts.filter(({ academicYear }) => academicYear === year);
  return { schedule: { ...schedule, activityCounts }, issues };
}

function readingOf(readings: readonly YearReading[], yearless: RowsWithoutYear): ActivityReading {
  const errors = readings.flatMap(({ issues }) => issues.filter((issue) => severityOf(issue) === 'error'));
  return {
    schedules: readings.map(({ schedule }) => schedule),
    errors: [...yearless.issues, ...errors.filter(({ code }) => code !== 'year-missing')],
  };
}
