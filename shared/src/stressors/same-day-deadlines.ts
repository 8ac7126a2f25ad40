import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { itemFinding } from './finding-parts.js';
import { type DatedItem, datedItems, gradedItems } from './graded-item.js';
import { itemsByDay } from './items-by-day.js';
import { missingDates } from './missing-dates.js';
import { isAtLeast, levelOf } from './threshold.js';

/** T5: several graded items due or sat on one day. */
export const sameDayDeadlines: Detector = {
  id: 'T5',
  settings: ['T5.amber', 'T5.red'],
  needs: ['due-date'],
  detect: (input) => [
    ...itemsByDay(datedItems(gradedItems(input))).flatMap((items) => findingOf(input, items)),
    ...missingDates(input, 'T5'),
  ],
};

function findingOf(input: DetectorInput, items: readonly DatedItem[]): readonly Found[] {
  const value = items.length;
  const level = levelOf({ policy: input.policy, value, amber: 'T5.amber', red: 'T5.red', exceeds: isAtLeast });
  const [first] = items;
  if (!level || !first) return [];
  const action = items.every((item) => item.exam) ? 'move-exam' : 'move-deadline';
  return [itemFinding(input, { rule: 'T5', subject: first.dueOn, measure: { ...level, value }, items, action })];
}
