import { randomUUID } from 'node:crypto';
import type { WantedChangeBody } from '@evenkeel/shared/contract';
import type { OwnerRole } from '@evenkeel/shared/decisions';
import {
  applyChanges,
  changeIssues,
  completeChange,
  courseRecords,
  isAllowed,
  type ScenarioBase,
  type ScenarioChange,
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
  const change = completeChange(records, wanted, { id: randomUUID(), reason, by });
  if (!change) throw refusedChange([issueDocument({ code: 'unknown-assessment', detail: wanted.assessmentCode })]);
  const issues = changeIssues(records, change);
  if (!isAllowed(issues)) throw refusedChange(issues.map(issueDocument));
  return change;
}
