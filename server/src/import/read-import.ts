import type { ImportProgressDocument, ImportReportDocument, ProfileTrialDocument } from '@evenkeel/shared/contract';
import type { Policy } from '@evenkeel/shared/policy';
import type { RecordKeys, Schedule, ScheduleChange, SourcePrecedence } from '@evenkeel/shared/schedule';
import { type PoliciesInForce, policyOfProgramme } from '../policies/policy-of-programme.js';
import type { CalendarSettings } from '../sources/icalendar/calendar-settings.js';
import type { ImportFile } from '../sources/import-file.js';
import { readSources } from '../sources/read-sources.js';
import { workbookBytes } from '../tables/workbook/workbook-bytes.js';
import { applyChange } from './compare/apply-change.js';
import { coursesInTables } from './courses-in-tables.js';
import { isBlocked } from './good-rows/is-blocked.js';
import type { ImportOptions } from './import-options.js';
import { importReport } from './import-report.js';
import { hashOfFiles, importToken } from './import-token.js';
import { loadEffects } from './load-effects.js';
import { type FilesReading, readScheduleFiles } from './read-schedule-files.js';
import { refusedRowTables } from './refused-row-tables.js';

/** What is asked of the files of an import, with all that is to be known for it besides what is stored. */
export interface ImportTask {
  readonly options: ImportOptions;
  readonly calendars: CalendarSettings;
  readonly policies: readonly Policy[];
  /** Those of programmes that chose or set some themselves, by code; left out where none did. */
  readonly ownPolicies?: PoliciesInForce['ownPolicies'];
  /** Which source is believed about what. */
  readonly precedence: SourcePrecedence;
  /** The records that were taken away by hand. */
  readonly removedByHand: RecordKeys;
  /** How the record of the import names each profile, by its id. */
  readonly profileLabels: Readonly<Record<string, string>>;
  readonly dataVersion: number;
  /** The token of the preview that this import must still be the same as; null: any. */
  readonly token: string | null;
  readonly wanted: 'report' | 'change' | 'refused-rows';
}

export interface ImportInput {
  readonly task: ImportTask;
  readonly files: readonly ImportFile[];
  readonly stored: Schedule;
}

/** What an import comes to, before anything is written. */
export type ImportFindings =
  | { readonly kind: 'stale' }
  | {
      readonly kind: 'report';
      readonly fileHash: string;
      readonly report: ImportReportDocument;
      /** What to store; null where that was not asked for, or an error stands in the way. */
      readonly change: ScheduleChange | null;
      /** The source system of each file, by the file's name. */
      readonly sources: Readonly<Record<string, string>>;
      readonly profileVersion: string | null;
    }
  /** Null where no row was refused. */
  | { readonly kind: 'refused-rows'; readonly workbook: Uint8Array | null }
  /** What a profile makes of a calendar; null where the file is none, or too long. */
  | { readonly kind: 'profile-trial'; readonly trial: ProfileTrialDocument | null };

/** Hears how far an import is. */
export type TellProgress = (progress: ImportProgressDocument) => void;

/** From the bytes of files to what they would change: the whole of an import but for reading and writing the store. */
export async function readImport({ task, files, stored }: ImportInput, tell: TellProgress): Promise<ImportFindings> {
  const { options, calendars, dataVersion, profileLabels, precedence, removedByHand } = task;
  const fileHash = hashOfFiles(files);
  const token = importToken({ fileHash, profileLabels }, options, dataVersion);
  if (task.token !== null && task.token !== token) return { kind: 'stale' };
  const bytes = files.reduce((total, file) => total + file.bytes.length, 0);
  tell({ stage: 'reading', done: 0, total: bytes });
  const { format, results } = await readSources(files, {
    ...options,
    calendars,
    coursesIn: (results) => coursesInTables(results, options),
  });
  tell({ stage: 'reading', done: bytes, total: bytes });
  const reading = readScheduleFiles({ files: results, stored, options, precedence, removedByHand, tell });
  if (task.wanted === 'refused-rows') return { kind: 'refused-rows', workbook: await refusedRows(reading, options) };
  tell({ stage: 'effects', done: null, total: null });
  const effects = effectsOf(reading, stored, task);
  const outcome = { applied: false, dataVersion, token, loadEffects: effects };
  const report = importReport({ format, reading, stored, options, ...outcome });
  const isToBeStored = task.wanted === 'change' && !isBlocked(reading, options);
  const { sources } = reading;
  const profileVersion = reading.profiles.map((id) => profileLabels[id] ?? id).join(' + ') || null;
  const change = isToBeStored ? reading.difference.toStore : null;
  return { kind: 'report', fileHash, report, change, sources, profileVersion };
}

function effectsOf({ difference }: FilesReading, before: Schedule, { policies, ownPolicies = {} }: ImportTask) {
  const after = applyChange(before, difference.toStore);
  return loadEffects({ before, after, policyOf: policyOfProgramme({ policies, ownPolicies }) });
}

async function refusedRows(reading: FilesReading, { language }: ImportOptions): Promise<Uint8Array | null> {
  const tables = refusedRowTables(reading, language);
  return tables.length === 0 ? null : workbookBytes(tables);
}
