import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { EMPTY_SCHEDULE, type RecordKeys, type Schedule } from '@evenkeel/shared/schedule';
import type { ImportFile } from '../sources/import-file.js';
import { readSources } from '../sources/read-sources.js';
import { calendarProfiles } from './calendar-profiles.js';
import { calendarSettings } from './calendar-settings.js';
import { applyChange } from './compare/apply-change.js';
import { coursesInTables } from './courses-in-tables.js';
import { shippedPrecedence } from './identity/shipped-precedence.js';
import type { ImportOptions } from './import-options.js';
import { importReport } from './import-report.js';
import { type FilesReading, readScheduleFiles } from './read-schedule-files.js';

const OPTIONS: ImportOptions = { academicYear: null, language: 'en', dateOrder: null, course: null, importedBy: null };

/** A text file, as an upload brings it. */
export function csvFile(lines: readonly string[] | string, name = 'file.csv'): ImportFile {
  return { name, bytes: new TextEncoder().encode(typeof lines === 'string' ? lines : `${lines.join('\n')}\n`) };
}

/** What a trial of an import comes to. */
export interface Trial {
  readonly reading: FilesReading;
  readonly report: ImportReportDocument;
  /** What would be stored. */
  readonly after: Schedule;
  /** The codes of all issues with the row they stand on. */
  readonly issues: readonly string[];
}

interface TrialStore {
  readonly stored?: Schedule;
  readonly removedByHand?: RecordKeys;
}

/** Reads files against what is stored, without a server. */
export async function tryImport(
  files: readonly ImportFile[],
  { stored = EMPTY_SCHEDULE, removedByHand = {}, ...said }: Partial<ImportOptions> & TrialStore = {},
): Promise<Trial> {
  const options = { ...OPTIONS, ...said };
  const calendars = calendarSettings(options, calendarProfiles(), stored.courses);
  const { format, results } = await readSources(files, {
    ...options,
    calendars,
    coursesIn: (results) => coursesInTables(results, options),
  });
  const precedence = shippedPrecedence();
  const reading = readScheduleFiles({ files: results, stored, options, precedence, removedByHand });
  const report = importReport({
    format,
    reading,
    stored,
    options,
    applied: false,
    loadEffects: [],
    token: '',
    dataVersion: 0,
  });
  const issues = report.issues.map(({ code, row }) => (row === null ? code : `${code} ${row}`));
  return { reading, report, after: applyChange(stored, reading.difference.toStore), issues };
}
