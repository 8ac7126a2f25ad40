import type { ScenarioDocument, ScenarioEffectDocument, WantedChangeBody } from '@evenkeel/shared/contract';
import { type LiveInput, scenarioEffect } from '@evenkeel/shared/report';
import {
  applyChanges,
  type ChangeIssue,
  type CourseRecords,
  changeIssues,
  completeChange,
  courseRecords,
  type ScenarioChange,
} from '@evenkeel/shared/scenario';
import type { Schedule } from '@evenkeel/shared/schedule';

export type EffectBase = LiveInput;

/** The changes of the ledger. */
export function changesOf({ ledger }: Pick<ScenarioDocument, 'ledger'>): readonly ScenarioChange[] {
  return ledger.map(({ change }) => change);
}

/** What the changes do. Null where the schedule cannot answer, which the live screens say too. */
export function effectOf(base: EffectBase, changes: readonly ScenarioChange[]): ScenarioEffectDocument | null {
  const found = scenarioEffect({ ...base, changes });
  return found.kind === 'answer' ? found.document : null;
}

/** The schedule with the changes. */
export function scheduleWith(base: EffectBase, changes: readonly ScenarioChange[]): Schedule {
  return applyChanges(base, changes).schedule;
}

/** What is wanted as one more change after those before, to look at before it is made; null where it does not fit. */
export function triedChange(
  base: EffectBase,
  before: readonly ScenarioChange[],
  wanted: WantedChangeBody,
): ScenarioChange | null {
  return asTried(recordsFor(base, before, wanted), wanted);
}

/** What stands in the way of what is wanted after the changes before it, or should be known of it. */
export function triedIssues(
  base: EffectBase,
  before: readonly ScenarioChange[],
  wanted: WantedChangeBody,
): readonly ChangeIssue[] {
  const records = recordsFor(base, before, wanted);
  const tried = asTried(records, wanted);
  return tried ? changeIssues(records, tried) : [{ code: 'unknown-assessment', detail: wanted.assessmentCode }];
}

function asTried(records: CourseRecords, wanted: WantedChangeBody): ScenarioChange | null {
  return completeChange(records, wanted, { id: 'tried', reason: null, by: 'programme-director' });
}

function recordsFor(
  base: EffectBase,
  before: readonly ScenarioChange[],
  { courseCode }: WantedChangeBody,
): CourseRecords {
  return courseRecords({ ...base, schedule: scheduleWith(base, before) }, courseCode);
}
