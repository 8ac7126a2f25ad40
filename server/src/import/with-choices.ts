import type { Schedule } from '@evenkeel/shared/schedule';
import { fileIssue, type ImportIssue } from '../sources/import-issue.js';
import type { MissingRecords } from './compare/missing-records.js';
import { isBlocked } from './good-rows/is-blocked.js';
import type { ImportOptions } from './import-options.js';
import { severityOf } from './issue-severity.js';
import { type Removal, removeMissing } from './missing/remove-missing.js';
import type { FilesReading } from './read-schedule-files.js';

interface Choices {
  readonly missing: MissingRecords;
  readonly stored: Schedule;
  readonly options: ImportOptions;
}

/** The reading with what whoever imports has chosen: to take away what is missing, and to leave out what is wrong. */
export function withChoices(reading: Omit<FilesReading, 'missing'>, choices: Choices): FilesReading {
  const { removed, issues } = removalOf(reading, choices);
  const { difference } = reading;
  const toStore = Object.keys(removed).length > 0 ? { ...difference.toStore, removed } : difference.toStore;
  const complete = {
    ...reading,
    issues: [...reading.issues, ...issues],
    difference: { ...difference, toStore },
    missing: choices.missing.changes,
  };
  return { ...complete, issues: [...complete.issues, ...goodRowsRemark(complete, choices.options)] };
}

/** Of a file with faults nobody knows what it would have said of the records that seem to be missing. */
function removalOf(reading: Omit<FilesReading, 'missing'>, { missing, stored, options }: Choices): Removal {
  const file = fileOf(reading);
  if (!options.applyMissing || file === null || missing.count + missing.byHand.length === 0)
    return { removed: {}, issues: [] };
  if (hasErrors(reading)) return { removed: {}, issues: [fileIssue(file, 'missing-kept', { count: missing.count })] };
  return removeMissing({ missing, stored, change: reading.difference.toStore, file });
}

function goodRowsRemark(reading: FilesReading, options: ImportOptions): readonly ImportIssue[] {
  const file = fileOf(reading);
  if (!options.goodRowsOnly || file === null || !hasErrors(reading) || isBlocked(reading, options)) return [];
  const { accepted, refused } = reading.rows;
  return [fileIssue(file, 'good-rows-only', { accepted, refused })];
}

function fileOf({ sheets }: Pick<FilesReading, 'sheets'>): string | null {
  return sheets[0]?.raw.file ?? null;
}

function hasErrors({ issues }: Pick<FilesReading, 'issues'>): boolean {
  return issues.some(({ code }) => severityOf(code) === 'error');
}
