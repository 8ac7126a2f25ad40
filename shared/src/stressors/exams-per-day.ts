import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { itemFinding } from './finding-parts.js';
import { type DatedItem, datedItems, gradedItems } from './graded-item.js';
import { itemsByDay } from './items-by-day.js';
import { missingDates } from './missing-dates.js';
import { isAtLeast, levelOf } from './threshold.js';

/** T9: more than one exam on a day. */
export const examsPerDay: Detector = {
  id: 'T9',
  settings: ['T9.amber', 'T9.red'],
  needs: ['due-date'],
  detect: (input) => {
    const exams = datedItems(gradedItems(input)).filter((item) => item.exam);
    return [
      ...itemsByDay(exams).flatMap((items) => findingOf(input, items)),
      ...missingDates(input, 'T9', (item) => item.exam),
    ];
  },
};

function findingOf(input: DetectorInput, items: readonly DatedItem[]): readonly Found[] {
  const value = items.length;
  const level = levelOf({ policy: input.policy, value, amber: 'T9.amber', red: 'T9.red', exceeds: isAtLeast });
  const [first] = items;
  if (!level || !first) return [];
  const measure = { ...level, value };
  return [itemFinding(input, { rule: 'T9', subject: first.dueOn, measure, items, action: 'move-exam' })];
}
