import { dayKindOf, epochDay, type PlainDate } from '../calendar/index.js';
import { daysFindings } from './days-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import { distinctSorted } from './finding-parts.js';
import { type GradedItem, gradedItems } from './graded-item.js';
import { missingDates } from './missing-dates.js';

const RULE = { rule: 'T13', amber: 'T13.amber', red: 'T13.red', action: 'move-deadline' } as const;

/** T13: reading or study days that are not left to studying: graded work is due in them, or is set in them. */
export const studyPeriodUsed: Detector = {
  id: 'T13',
  settings: ['T13.amber', 'T13.red'],
  needs: ['due-date'],
  detect: (input) => [...daysFindings(input, RULE, usedDays(input)), ...missingDates(input, 'T13')],
};

function usedDays(input: DetectorInput): ReadonlyMap<PlainDate, readonly GradedItem[]> {
  const { calendar } = input.load.cohort;
  const days = new Map<PlainDate, GradedItem[]>();
  for (const item of gradedItems(input)) {
    for (const date of datesOf(item)) {
      if (dayKindOf(calendar, epochDay(date)) !== 'reflection') continue;
      days.set(date, [...(days.get(date) ?? []), item]);
    }
  }
  return days;
}

function datesOf(item: GradedItem): readonly PlainDate[] {
  return distinctSorted([...item.parts.flatMap((part) => part.releasedOn ?? []), ...(item.dueOn ? [item.dueOn] : [])]);
}
