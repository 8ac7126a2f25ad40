import { type AcademicCalendar, epochDay, firstDayOf, lastDayOf } from '../calendar/index.js';
import type { Cohort, CourseRun } from '../schedule/index.js';
import { calendarWeek } from './calendar-week.js';
import { deadlinesByWeek } from './deadlines.js';
import { type EpochWeek, epochWeekOf } from './epoch-week.js';
import type { CourseLoad, WorkingStyle } from './load-item.js';
import { type CoursesByStyle, itemsOf, weekBand } from './week-band.js';
import type { Deadline, WeekLoad } from './week-load.js';
import { weekStatus } from './week-status.js';
import { emptySums, type WeekSums, weekSums } from './week-sums.js';
import { weekTotals } from './weekly-hours.js';

interface WeeklyLoadInput {
  readonly cohort: Cohort;
  readonly byStyle: CoursesByStyle;
  readonly style: WorkingStyle;
}

/** What each week of a cohort holds: all weeks of the academic year and those outside it with hours or deadlines, in order. */
export function weeklyLoad({ cohort, byStyle, style }: WeeklyLoadInput): readonly WeekLoad[] {
  const courses = byStyle[style];
  const sums = weekSums(itemsOf(courses));
  const band = weekBand(byStyle, style);
  const itemised = weekTotals(courses.flatMap((course) => course.itemisedItems));
  const deadlines = deadlinesByWeek(cohort.runs);
  const weeks = new Set([...weeksOfYear(cohort.calendar), ...sums.keys(), ...itemised.keys(), ...deadlines.keys()]);
  const running = cohort.runs.map((run, index) => runningCourse(run, courses[index]));
  return [...weeks]
    .sort((a, b) => a - b)
    .map((week) =>
      weekLoad({
        calendar: cohort.calendar,
        courses: running.filter(({ from, to }) => from <= week && week <= to),
        week,
        sums: sums.get(week) ?? emptySums(),
        band: band(week),
        itemised: itemised.get(week) ?? 0,
        deadlines: deadlines.get(week) ?? [],
      }),
    );
}

/** The weeks of the academic year, in order. */
export function weeksOfYear({ year }: AcademicCalendar): readonly EpochWeek[] {
  const first = epochWeekOf(epochDay(firstDayOf(year)));
  return Array.from({ length: epochWeekOf(epochDay(lastDayOf(year))) - first + 1 }, (_, index) => first + index);
}

interface WeekInput {
  readonly calendar: AcademicCalendar;
  readonly courses: readonly RunningCourse[];
  readonly week: EpochWeek;
  readonly sums: WeekSums;
  readonly band: { readonly hours: number; readonly low: number; readonly high: number };
  readonly itemised: number;
  readonly deadlines: readonly Deadline[];
}

function weekLoad({ calendar, courses, week, sums, band, itemised, deadlines }: WeekInput): WeekLoad {
  const frame = calendarWeek(calendar, week);
  const active = courses.length > 0;
  const status = weekStatus({ calendar, frame, hours: band.hours, estimatedHours: sums.estimatedHours, active });
  const told = status !== 'cannot-tell';
  return {
    week: frame.week,
    start: frame.start,
    end: frame.end,
    kind: frame.kind,
    teachingWeek: frame.teachingWeek,
    hours: told ? band.hours : null,
    low: told ? band.low : null,
    high: told ? band.high : null,
    byKind: sums.byKind,
    contact: told && courses.every((course) => course.timetabled) ? sums.byKind.contact : null,
    estimatedHours: sums.estimatedHours,
    itemisedHours: told ? itemised : null,
    status,
    days: sums.days,
    deadlines,
    contributions: sums.contributions,
    activeCourses: courses.map(({ code }) => code),
  };
}

/** A course with the weeks from the first to the last in which it runs. */
interface RunningCourse {
  readonly code: string;
  readonly from: EpochWeek;
  readonly to: EpochWeek;
  readonly timetabled: boolean;
}

function runningCourse({ course, span }: CourseRun, load: CourseLoad | undefined): RunningCourse {
  const from = epochWeekOf(epochDay(span.start));
  const to = epochWeekOf(epochDay(span.end));
  return { code: course.code, from, to, timetabled: load?.contact === 'timetable' };
}
