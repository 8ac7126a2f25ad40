import { type AcademicCalendar, dateOfEpochDay, dayKindOf, type EpochDay } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { byKeys, sum } from '../util/index.js';
import { type Stretch, stretchesOf } from './calendar-stretch.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell, itemFinding } from './finding-parts.js';
import { type DatedItem, datedItems, gradedItems } from './graded-item.js';
import { missingDates } from './missing-dates.js';
import { isAbove, levelOf } from './threshold.js';

/**
 * T12: what a course asks in the last 14 days of teaching before an exam period, when students prepare for the exams. All
 * graded items of those days count; exams of the exam period itself lie outside them.
 */
export const heavyEndOfTeaching: Detector = {
  id: 'T12',
  settings: ['T12.days', 'T12.amber', 'T12.red'],
  needs: ['due-date', 'weight', 'calendar'],
  detect: (input) => {
    const ends = endsOfTeaching(input);
    if (ends.length === 0) return [cannotTell(input, { rule: 'T12', courseCode: null, missing: ['calendar'] })];
    const items = datedItems(gradedItems(input));
    return [...ends.flatMap((end) => findingsOf(input, items, end)), ...untold(input, itemsWithin(items, ends))];
  },
};

/** The last days of teaching before each exam period: 14 days up to and with the last day of teaching. */
function endsOfTeaching({ load, policy }: DetectorInput): readonly Stretch[] {
  const { calendar } = load.cohort;
  const days = settingValue(policy, 'T12.days');
  const lastDays = stretchesOf(calendar, 'exam').flatMap(({ start }) => lastTeachingDayBefore(calendar, start) ?? []);
  return [...new Set(lastDays)].map((end) => ({ start: end - days + 1, end }));
}

function lastTeachingDayBefore(calendar: AcademicCalendar, start: EpochDay): EpochDay | null {
  for (let day = start - 1; day >= calendar.firstDay; day -= 1) {
    if (dayKindOf(calendar, day) === 'teaching') return day;
  }
  return null;
}

function itemsWithin(items: readonly DatedItem[], stretches: readonly Stretch[]): readonly DatedItem[] {
  return items.filter(({ day }) => stretches.some(({ start, end }) => start <= day && day <= end));
}

function findingsOf(input: DetectorInput, all: readonly DatedItem[], end: Stretch): readonly Found[] {
  const items = itemsWithin(all, [end]);
  const courses = [...new Set(items.map((item) => item.courseCode))].sort();
  return courses.flatMap((course) =>
    findingOf(
      input,
      items.filter((item) => item.courseCode === course),
      end,
    ),
  );
}

function findingOf(input: DetectorInput, items: readonly DatedItem[], { end }: Stretch): readonly Found[] {
  const value = sum(items.map((item) => item.sharePercent ?? 0));
  const level = levelOf({ policy: input.policy, value, amber: 'T12.amber', red: 'T12.red', exceeds: isAbove });
  if (!level) return [];
  const subject = `${items[0]?.courseCode}~${dateOfEpochDay(end)}`;
  return [itemFinding(input, { rule: 'T12', subject, measure: { ...level, value }, items, action: 'move-deadline' })];
}

/** Courses with an item in those days whose weight is unknown, and courses with items that may fall in them. */
function untold(input: DetectorInput, items: readonly DatedItem[]): readonly CannotTell[] {
  const undated = missingDates(input, 'T12');
  const told = new Set(undated.map((finding) => finding.id));
  const weightless = input.load.cohort.runs.flatMap((run) => {
    const own = items.filter((item) => item.courseCode === run.course.code && item.sharePercent === null);
    if (own.length === 0) return [];
    return [cannotTell(input, { rule: 'T12', courseCode: run.course.code, missing: ['weight'], items: own })];
  });
  return [...undated, ...weightless.filter((finding) => !told.has(finding.id))].sort(byKeys((finding) => finding.id));
}
