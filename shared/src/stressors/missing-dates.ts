import { isResit } from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import type { DetectorInput } from './detector.js';
import type { CannotTell } from './finding.js';
import { cannotTell } from './finding-parts.js';
import { type GradedItem, gradedItems } from './graded-item.js';
import type { RuleId } from './rule-id.js';

/**
 * The courses about whose deadlines a rule cannot tell: those with a graded item without a day, and those of which no assessment is
 * known at all. Participation has no day and is not missed.
 */
export function missingDates(
  input: DetectorInput,
  rule: RuleId,
  concerns: (item: GradedItem) => boolean = () => true,
): readonly CannotTell[] {
  const undated = gradedItems(input).filter((item) => item.dueOn === null && concerns(item) && hasDay(item));
  return input.load.cohort.runs
    .map((run) => ({ run, items: undated.filter((item) => item.courseCode === run.course.code) }))
    .filter(({ run, items }) => items.length > 0 || run.assessments.every(isResit))
    .map(({ run, items }) => cannotTell(input, { rule, courseCode: run.course.code, missing: ['due-date'], items }))
    .sort(byKeys((finding) => finding.id));
}

function hasDay(item: GradedItem): boolean {
  return item.parts.some((part) => part.kind !== 'participation');
}
