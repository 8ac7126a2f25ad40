import { type ClockTime, dayKindOf, isWeekend, minutesOf, weekdayOf } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { byKeys } from '../util/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell, itemFinding } from './finding-parts.js';
import { type DatedItem, datedItems, gradedItems } from './graded-item.js';
import { itemsByDay } from './items-by-day.js';
import { missingDates } from './missing-dates.js';
import { isAbove, isAtLeast, isBelow } from './threshold.js';

/**
 * T15: due on a holiday (red), in a weekend, or outside office hours. The hours are held against work that is handed in: a deadline
 * at 23:59 asks for an evening; an exam has its own hours.
 */
export const oddHour: Detector = {
  id: 'T15',
  settings: ['T15.amber', 'T15.red', 'T15.fromHour', 'T15.toHour', 'T15.fridayToHour'],
  needs: ['due-date', 'due-time'],
  detect: (input) => {
    const items = datedItems(gradedItems(input));
    return [...itemsByDay(items).flatMap((day) => findingOf(input, day)), ...untold(input, items)];
  },
};

function findingOf(input: DetectorInput, items: readonly DatedItem[]): readonly Found[] {
  const [first] = items;
  if (!first) return [];
  const at = (setting: 'T15.amber' | 'T15.red') => isAtLeast(items.length, settingValue(input.policy, setting));
  const about = { rule: 'T15', subject: first.dueOn, action: 'move-deadline' } as const;
  const value = items.length;
  if (isHoliday(input, first) && at('T15.red')) {
    return [itemFinding(input, { ...about, items, measure: { severity: 'red', setting: 'T15.red', value } })];
  }
  if (isWeekend(first.day) && at('T15.amber')) {
    return [itemFinding(input, { ...about, items, measure: { severity: 'amber', setting: 'T15.amber', value } })];
  }
  return isWeekend(first.day) || isHoliday(input, first) ? [] : oddHours(input, items);
}

function isHoliday({ load }: DetectorInput, { day }: DatedItem): boolean {
  return dayKindOf(load.cohort.calendar, day) === 'holiday';
}

interface OddTime {
  readonly setting: 'T15.fromHour' | 'T15.toHour' | 'T15.fridayToHour';
  readonly hour: number;
  /** Hours before the first or after the last hour that is allowed. */
  readonly beyond: number;
}

/** One finding for the day: the hour that lies farthest outside, with all items that lie outside. */
function oddHours(input: DetectorInput, day: readonly DatedItem[]): readonly Found[] {
  const odd = day.flatMap((item) => {
    const [farthest] = oddTimes(input, item);
    return farthest ? [{ item, farthest }] : [];
  });
  const [worst] = [...odd].sort(byKeys(({ farthest }) => -farthest.beyond));
  if (!worst) return [];
  const { setting, hour } = worst.farthest;
  const items = odd.map(({ item }) => item);
  const measure = { severity: 'amber', setting, value: hour } as const;
  return [itemFinding(input, { rule: 'T15', subject: worst.item.dueOn, measure, items, action: 'move-deadline' })];
}

function oddTimes(input: DetectorInput, item: DatedItem): readonly OddTime[] {
  if (item.exam) return [];
  return item.parts
    .flatMap(({ dueTime }) => (dueTime === null ? [] : (oddTime(input, item, dueTime) ?? [])))
    .sort(byKeys((time) => -time.beyond));
}

function oddTime({ policy }: DetectorInput, { day }: DatedItem, time: ClockTime): OddTime | null {
  const hour = minutesOf(time) / 60;
  const from = settingValue(policy, 'T15.fromHour');
  if (isBelow(hour, from)) return { setting: 'T15.fromHour', hour, beyond: from - hour };
  const setting = weekdayOf(day) === 5 ? 'T15.fridayToHour' : 'T15.toHour';
  const to = settingValue(policy, setting);
  return isAbove(hour, to) ? { setting, hour, beyond: hour - to } : null;
}

/** Courses with work to hand in of which the day or, on a working day, the hour is not known. */
function untold(input: DetectorInput, items: readonly DatedItem[]): readonly CannotTell[] {
  const undated = new Map(missingDates(input, 'T15').map((finding) => [finding.evidence[0]?.courseCode, finding]));
  const timeless = items.filter(
    (item) => !item.exam && !isWeekend(item.day) && !isHoliday(input, item) && item.parts.some((part) => !part.dueTime),
  );
  return input.load.cohort.runs.flatMap((run) => {
    const courseCode = run.course.code;
    const own = timeless.filter((item) => item.courseCode === courseCode);
    const withoutDay = undated.get(courseCode);
    if (own.length === 0) return withoutDay ?? [];
    const without = gradedItems(input).filter((item) => item.courseCode === courseCode && item.dueOn === null);
    const missing = withoutDay ? (['due-date', 'due-time'] as const) : (['due-time'] as const);
    return [cannotTell(input, { rule: 'T15', courseCode, missing, items: [...own, ...without] })];
  });
}
