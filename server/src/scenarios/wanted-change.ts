import { randomUUID } from 'node:crypto';
import type { WantedChangeBody } from '@evenkeel/shared/contract';
import type { OwnerRole } from '@evenkeel/shared/decisions';
import {
  applyChanges,
  changeIssues,
  courseRecords,
  isAllowed,
  type ScenarioBase,
  type ScenarioChange,
  standingValue,
} from '@evenkeel/shared/scenario';
import { issueDocument } from './scenario-document.js';
import { refusedChange } from './scenario-problem.js';

interface Wanted {
  readonly wanted: WantedChangeBody;
  readonly reason: string | null;
  readonly by: OwnerRole;
}

/**
 * What is wanted as a line of the ledger that goes on from what stands there after the changes before it. Errors: a problem when something
 * stands in its way.
 */
export function changeFrom(base: ScenarioBase, before: readonly ScenarioChange[], asked: Wanted): ScenarioChange {
  const { schedule } = applyChanges(base, before);
  const { wanted, reason, by } = asked;
  const records = courseRecords({ ...base, schedule }, wanted.courseCode);
  const made = { ...wanted, id: randomUUID(), reason, by, from: undefined } as unknown as ScenarioChange; // `from` follows
  const from = wanted.kind === 'period' ? wanted.from : standingValue(records, made);
  const change = { ...made, from } as ScenarioChange; // what stands there has the shape that this kind goes on from
  const issues = changeIssues(records, change);
  if (!isAllowed(issues)) throw refusedChange(issues.map(issueDocument));
  return change;
}
