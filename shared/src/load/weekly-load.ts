import {
  dateOfEpochDay,
  epochDay,
  isoWeekOfDay,
  mondayOf,
  teachingWeekOf,
  weekKindOf,
  weeksOf,
} from '../calendar/index.js';
import type { Cohort, CourseRun } from '../schedule/index.js';
import { deadlinesByWeek } from './deadlines.js';
import { type EpochWeek, epochWeekOf, mondayOfEpochWeek } from './epoch-week.js';
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
  const ofYear = weeksOf(cohort.calendar.year).map((week) => epochWeekOf(epochDay(mondayOf(week))));
  const weeks = new Set([...ofYear, ...sums.keys(), ...itemised.keys(), ...deadlines.keys()]);
  return [...weeks]
    .sort((a, b) => a - b)
    .map((week) =>
      weekLoad({
        cohort,
        courses,
        week,
        sums: sums.get(week) ?? emptySums(),
        band: band(week),
        itemised: itemised.get(week) ?? 0,
        deadlines: deadlines.get(week) ?? [],
      }),
    );
}

interface WeekInput {
  readonly cohort: Cohort;
  readonly courses: readonly CourseLoad[];
  readonly week: EpochWeek;
  readonly sums: WeekSums;
  readonly band: { readonly hours: number; readonly low: number; readonly high: number };
  readonly itemised: number;
  readonly deadlines: readonly Deadline[];
}

function weekLoad({ cohort, courses, week, sums, band, itemised, deadlines }: WeekInput): WeekLoad {
  const { calendar } = cohort;
  const monday = mondayOfEpochWeek(week);
  const isoWeek = isoWeekOfDay(monday);
  const active = cohort.runs.filter((run) => runsIn(run, week)).map((run) => run.course.code);
  const { hours } = band;
  const { estimatedHours } = sums;
  const status = weekStatus({ calendar, week: isoWeek, hours, estimatedHours, active: active.length > 0 });
  const told = status !== 'cannot-tell';
  return {
    week: isoWeek,
    start: dateOfEpochDay(monday),
    end: dateOfEpochDay(monday + 6),
    kind: weekKindOf(calendar, isoWeek),
    teachingWeek: teachingWeekOf(calendar, isoWeek),
    hours: told ? hours : null,
    low: told ? band.low : null,
    high: told ? band.high : null,
    ...sums,
    contact: told && timetableKnown(courses, active) ? sums.byKind.contact : null,
    itemisedHours: told ? itemised : null,
    status,
    deadlines,
    activeCourses: active,
  };
}

function runsIn({ span }: CourseRun, week: EpochWeek): boolean {
  return epochWeekOf(epochDay(span.start)) <= week && week <= epochWeekOf(epochDay(span.end));
}

function timetableKnown(courses: readonly CourseLoad[], active: readonly string[]): boolean {
  return courses.every((course) => course.contact === 'timetable' || !active.includes(course.courseCode));
}
