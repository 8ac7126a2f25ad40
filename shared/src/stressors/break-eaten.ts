import { type AcademicCalendar, type EpochDay, isWorkingDay } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type Stretch, stretchesOf } from './calendar-stretch.js';
import { daysFindings, itemsByDate } from './days-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import { type DatedItem, datedItems, gradedItems } from './graded-item.js';
import { missingDates } from './missing-dates.js';

const RULE = { rule: 'T14', amber: 'T14.amber', red: 'T14.red', action: 'move-out-of-break' } as const;

/** T14: a break that is worked through: graded work is due in it, or so soon after it that it has to be done in it. */
export const breakEaten: Detector = {
  id: 'T14',
  settings: ['T14.breakDays', 'T14.workingDays', 'T14.amber', 'T14.red'],
  needs: ['due-date'],
  detect: (input) => {
    const breaks = stretchesOf(input.load.cohort.calendar, 'vacation');
    const items = datedItems(gradedItems(input)).filter((item) => breaks.some((one) => eats(input, item, one)));
    return [...daysFindings(input, RULE, itemsByDate(items)), ...missingDates(input, 'T14')];
  },
};

function eats({ load, policy }: DetectorInput, { day }: DatedItem, { start, end }: Stretch): boolean {
  if (day < start) return false;
  if (day <= end) return true;
  if (end - start + 1 < settingValue(policy, 'T14.breakDays')) return false;
  return workingDaysFrom(load.cohort.calendar, end + 1, day) <= settingValue(policy, 'T14.workingDays');
}

/** Working days from the first to the last day, both counted. */
function workingDaysFrom(calendar: AcademicCalendar, first: EpochDay, last: EpochDay): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
