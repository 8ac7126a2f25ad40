import {
  type Assessment,
  naturalKey,
  type Schedule,
  type ScheduleChange,
  type SourcePrecedence,
} from '@evenkeel/shared/schedule';
import { fileIssue, type ImportIssue } from '../sources/import-issue.js';
import { applyChange } from './compare/apply-change.js';
import type { MissingAssessment } from './compare/missing-assessments.js';
import type { MissingRecords } from './compare/missing-records.js';
import { recordLabel } from './compare/record-label.js';
import { withdrawClaims } from './compare/withdraw-claims.js';
import { isBlocked } from './good-rows/is-blocked.js';
import type { ImportOptions } from './import-options.js';
import { severityOf } from './issue-severity.js';
import { NOTHING_REMOVED, type Removal, removeMissing } from './missing/remove-missing.js';
import type { FilesReading } from './read-schedule-files.js';
import { dependentRecords } from './undo/dependent-records.js';

interface Choices {
  readonly missing: MissingRecords;
  /** Assessments of which all is now said of another one, by the user's choice. */
  readonly merged: readonly Assessment[];
  readonly stored: Schedule;
  readonly options: ImportOptions;
  readonly precedence: SourcePrecedence;
}

/** The reading with what whoever imports has chosen: to take away what is missing, and to leave out what is wrong. */
export function withChoices(reading: Omit<FilesReading, 'missing'>, choices: Choices): FilesReading {
  const { removed, withdrawn, issues } = removalOf(reading, choices);
  const { difference } = reading;
  const toStore = withoutRecords(difference.toStore, { removed, withdrawn }, choices);
  const complete = {
    ...reading,
    issues: [...reading.issues, ...issues, ...mergedIssues(reading, choices)],
    difference: { ...difference, toStore },
    missing: choices.missing.changes,
  };
  return { ...complete, issues: [...complete.issues, ...goodRowsRemark(complete, choices.options)] };
}

/** The change with what goes: records, what silent sources said of those that stay, and records that were merged into others. */
function withoutRecords(
  change: ScheduleChange,
  { removed, withdrawn }: Pick<Removal, 'removed' | 'withdrawn'>,
  { merged, precedence }: Choices,
): ScheduleChange {
  const gone = [...(removed.assessments ?? []), ...merged.map((assessment) => naturalKey('assessments', assessment))];
  const keys = gone.length > 0 ? { ...removed, assessments: gone } : removed;
  const changed = withdrawn.length > 0 ? changedWithout(change, withdrawn, precedence) : change.changed;
  return { ...change, changed, ...(Object.keys(keys).length > 0 ? { removed: keys } : {}) };
}

/** What is merged into another assessment goes, unless a resit still names it. */
function mergedIssues(reading: Omit<FilesReading, 'missing'>, { merged, stored }: Choices): readonly ImportIssue[] {
  const file = fileOf(reading);
  if (merged.length === 0 || file === null) return [];
  const keys = merged.map((assessment) => naturalKey('assessments', assessment));
  const dependent = dependentRecords(applyChange(stored, reading.difference.toStore), { assessments: keys });
  const records = merged.map((assessment) => recordLabel('assessments', assessment)).join('; ');
  return [
    fileIssue(file, 'match-merged', { count: merged.length, records }),
    ...(dependent.length > 0 ? [fileIssue(file, 'match-still-used', { records: dependent.join('; ') })] : []),
  ];
}

/** The files may change the same assessment in the name of another source. */
function changedWithout(
  { changed }: ScheduleChange,
  withdrawn: readonly MissingAssessment[],
  precedence: SourcePrecedence,
): Schedule {
  const byKey = new Map(changed.assessments.map((assessment) => [naturalKey('assessments', assessment), assessment]));
  for (const { assessment, sources } of withdrawn) {
    const key = naturalKey('assessments', assessment);
    const without = withdrawClaims(byKey.get(key) ?? assessment, sources, precedence);
    if (without) byKey.set(key, without);
  }
  return { ...changed, assessments: [...byKey.values()] };
}

/** Of a file with faults nobody knows what it would have said of the records that seem to be missing. */
function removalOf(reading: Omit<FilesReading, 'missing'>, { missing, stored, options }: Choices): Removal {
  const file = fileOf(reading);
  if (!options.applyMissing || file === null || missing.count + missing.byHand.length === 0) return NOTHING_REMOVED;
  if (hasErrors(reading) || reading.issues.some(({ held }) => held === true))
    return { ...NOTHING_REMOVED, issues: [fileIssue(file, 'missing-kept', { count: missing.count })] };
  return removeMissing({ missing, stored, change: reading.difference.toStore, file });
}

function goodRowsRemark(reading: FilesReading, options: ImportOptions): readonly ImportIssue[] {
  const file = fileOf(reading);
  if (!options.goodRowsOnly || file === null || !hasErrors(reading) || isBlocked(reading, options)) return [];
  const { accepted, refused } = reading.rows;
  return [fileIssue(file, 'good-rows-only', { accepted, refused })];
}

function fileOf({ sheets, summed }: Pick<FilesReading, 'sheets' | 'summed'>): string | null {
  return sheets[0]?.raw.file ?? summed[0]?.file ?? null;
}

function hasErrors({ issues }: Pick<FilesReading, 'issues'>): boolean {
  return issues.some((issue) => severityOf(issue) === 'error');
}
