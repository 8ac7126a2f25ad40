import type { RecordKeys, Schedule, ScheduleChange } from '@evenkeel/shared/schedule';
import { fileIssue, type ImportIssue } from '../../sources/import-issue.js';
import { applyChange } from '../compare/apply-change.js';
import type { MissingAssessment } from '../compare/missing-assessments.js';
import { type MissingRecords } from '../compare/missing-records.js';
import { dependentRecords } from '../undo/dependent-records.js';

/** Above this share of what is stored in the scope of the files, a missing record is more likely a faulty file than a decision. */
const MOST_SHARE = 0.2;

/** Records named in an issue. */
const NAMED = 10;

interface RemovalInput {
  readonly missing: MissingRecords;
  readonly stored: Schedule;
  /** What the files change besides. */
  readonly change: ScheduleChange;
  readonly file: string;
}

/** The keys to take away with what is said about it; no keys where something stands in the way. */
export interface Removal {
  readonly removed: RecordKeys;
  /** Assessments that stay, without what these sources said of them. */
  readonly withdrawn: readonly MissingAssessment[];
  readonly issues: readonly ImportIssue[];
}

/** Where nothing is taken away. */
export const NOTHING_REMOVED: Removal = { removed: {}, withdrawn: [], issues: [] };

/** Takes away what is missing in the files, unless that is too much, a whole course, or something that stays leans on it. */
export function removeMissing({ missing, stored, change, file }: RemovalInput): Removal {
  const { keys: removed, withdrawn, count, total, emptied } = missing;
  const kept = keptByHand(missing, file);
  if (count === 0) return { ...NOTHING_REMOVED, issues: kept };
  const dependent = dependentRecords(applyChange(stored, change), removed);
  const blocks = [
    ...(count > MOST_SHARE * total ? [fileIssue(file, 'missing-too-many', { count, total })] : []),
    ...(emptied.length > 0
      ? [fileIssue(file, 'missing-whole-scope', { count: emptied.length, courses: named(emptied) })]
      : []),
    ...(dependent.length > 0 ? [fileIssue(file, 'missing-still-used', { records: named(dependent) })] : []),
  ];
  if (blocks.length > 0) return { ...NOTHING_REMOVED, issues: [...kept, ...blocks] };
  return { removed, withdrawn, issues: [...kept, fileIssue(file, 'missing-removed', { count })] };
}

function keptByHand({ byHand }: MissingRecords, file: string): readonly ImportIssue[] {
  if (byHand.length === 0) return [];
  return [fileIssue(file, 'missing-by-hand', { count: byHand.length, records: named(byHand) })];
}

function named(labels: readonly string[]): string {
  const more = labels.length > NAMED ? '; …' : '';
  return `${labels.slice(0, NAMED).join('; ')}${more}`;
}
