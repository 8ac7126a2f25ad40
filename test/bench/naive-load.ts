import {
  type AcademicCalendar,
  addDays,
  daysBetween,
  epochDay,
  isoWeekOf,
  isTeachingDay,
  type PlainDate,
} from '@evenkeel/shared/calendar';
import type { Cohort, CourseRun } from '@evenkeel/shared/schedule';

interface NaiveDay {
  readonly date: PlainDate;
  hours: number;
}

/** Time constants of the three styles in days; evenly is as good as endless. */
const STYLES = [Number.POSITIVE_INFINITY, 5, 2];
const WINDOW_DAYS = 14;
const ASSESSMENT_SHARE = 0.35;

/**
 * The model written down as it is told, without a thought for speed: an object for each day, every day looked up among all days, three
 * styles. It is the baseline to measure against, not a reference for the numbers.
 */
export function naiveLoad(cohort: Cohort): ReadonlyMap<string, number> {
  const weeks = new Map<string, number>();
  for (const tau of STYLES) {
    for (const run of cohort.runs) {
      for (const { date, hours } of naiveCourse(run, cohort.calendar, tau)) {
        weeks.set(isoWeekOf(date), (weeks.get(isoWeekOf(date)) ?? 0) + hours);
      }
    }
  }
  return weeks;
}

function naiveCourse(run: CourseRun, calendar: AcademicCalendar, tau: number): readonly NaiveDay[] {
  const days = daysOf(run);
  const on = (date: PlainDate) => days.find((day) => day.date === date);
  const budget = 28 * run.course.ec;
  let contact = 0;
  for (const activity of run.activities) {
    const parallel = run.activities.filter((other) => other.code === activity.code).length;
    for (const session of activity.sessions) {
      const day = session.date && on(session.date);
      if (day) day.hours += session.hours / parallel;
      contact += session.hours / parallel;
    }
  }
  const weights = run.assessments.map(({ weightPercent }) => Math.sqrt(weightPercent ?? 0));
  const total = weights.reduce((all, weight) => all + weight, 0);
  run.assessments.forEach(({ dueOn }, index) => {
    if (!dueOn) return;
    const share = ((budget - contact) * ASSESSMENT_SHARE * (weights[index] ?? 0)) / total;
    const ramp = days.filter(({ date }) => date <= dueOn && daysBetween(date, dueOn) <= WINDOW_DAYS);
    const size = (date: PlainDate) => Math.exp(-daysBetween(date, dueOn) / tau);
    const all = ramp.reduce((sum, { date }) => sum + size(date), 0);
    for (const day of ramp) day.hours += (share * size(day.date)) / all;
  });
  const teaching = days.filter(({ date }) => isTeachingDay(calendar, epochDay(date)));
  for (const day of teaching) day.hours += ((budget - contact) * (1 - ASSESSMENT_SHARE)) / teaching.length;
  return days;
}

function daysOf({ span }: CourseRun): readonly NaiveDay[] {
  const length = daysBetween(span.start, span.end) + 1;
  return Array.from({ length }, (_, index) => ({ date: addDays(span.start, index), hours: 0 }));
}
