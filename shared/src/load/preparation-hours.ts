import { type AcademicCalendar, type EpochDay, epochDay, isWorkingDay } from '../calendar/index.js';
import type { Session } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { type ActivitySeries, activitySeries, hasWeekOnlySession, seriesHours } from './activity-series.js';
import { type CourseInput, estimateReasons, type PlannedItem } from './planned-item.js';
import { studyDaysOfWeek } from './study-days.js';

/** Working days before a session on which it is prepared. */
const PREPARATION_DAYS = 5;

/** The self-study that the course states per session: an item for each series that states it. */
export function preparationHours(input: CourseInput): readonly PlannedItem[] {
  return activitySeries(input.run)
    .filter((series) => series.attended.some(({ activity }) => activity.prepHoursPerSession !== null))
    .map((series) => preparation(input, series));
}

function preparation(input: CourseInput, series: ActivitySeries): PlannedItem {
  const daily = seriesHours(series, {
    hours: (_, activity) => activity.prepHoursPerSession ?? 0,
    days: (session) => preparationDays(input, session),
  });
  const { code } = input.run.course;
  return {
    item: {
      key: `${code}/selfStudy/${series.code}`,
      courseCode: code,
      kind: 'selfStudy',
      title: series.code,
      assessmentCode: null,
      dueOn: null,
      basis: { kind: 'stated' },
      estimates: estimateReasons(input, hasWeekOnlySession(series) ? ['week-only'] : [], 'calendar'),
      hours: sum(daily.hours),
      daily,
    },
    window: null,
  };
}

function preparationDays({ calendar, run }: CourseInput, session: Session): readonly EpochDay[] {
  if (session.date === null) return studyDaysOfWeek(calendar, session.week);
  const day = epochDay(session.date);
  const days = workingDaysBefore(calendar, day, epochDay(run.span.start));
  // The first session of a course cannot be prepared before the course begins.
  return days.length > 0 ? days : [day];
}

function workingDaysBefore(calendar: AcademicCalendar, day: EpochDay, notBefore: EpochDay): readonly EpochDay[] {
  const days: EpochDay[] = [];
  for (let before = day - 1; before >= notBefore && days.length < PREPARATION_DAYS; before -= 1) {
    if (isWorkingDay(calendar, before)) days.push(before);
  }
  return days.reverse();
}
