import { epochDay } from '../calendar/index.js';
import { sum } from '../util/index.js';
import { type ActivitySeries, activitySeries, hasWeekOnlySession, seriesHours } from './activity-series.js';
import type { CourseLoad } from './load-item.js';
import { type CourseInput, estimateReasons, type PlannedItem } from './planned-item.js';
import { spreadEvenly } from './spread-over-days.js';
import { studyDaysOf, studyDaysOfWeek } from './study-days.js';

/** The contact hours of a course and how they are known; no items where they cannot be told, which is not zero. */
export interface ContactHours {
  readonly known: CourseLoad['contact'];
  readonly items: readonly PlannedItem[];
}

/** The contact hours of a course for one student: of its timetable, else its stated total, else unknown. */
export function contactHours(input: CourseInput): ContactHours {
  const series = activitySeries(input.run);
  if (series.length > 0) return { known: 'timetable', items: series.map((one) => timetabled(input, one)) };
  const total = input.run.course.contactHoursTotal;
  if (total === null) return { known: 'cannot-tell', items: [] };
  return { known: 'total-only', items: [statedTotal(input, total)] };
}

function timetabled(input: CourseInput, series: ActivitySeries): PlannedItem {
  const daily = seriesHours(series, {
    hours: (session) => session.hours,
    days: (session) =>
      session.date === null ? studyDaysOfWeek(input.calendar, session.week) : [epochDay(session.date)],
  });
  const weekOnly = hasWeekOnlySession(series);
  const { code } = input.run.course;
  return {
    item: {
      key: `${code}/contact/${series.code}`,
      courseCode: code,
      kind: 'contact',
      title: series.code,
      assessmentCode: null,
      dueOn: null,
      basis: { kind: 'timetable', groups: series.groups, chosen: series.chosen },
      estimates: estimateReasons(input, weekOnly ? ['week-only'] : [], weekOnly ? 'calendar' : 'date'),
      hours: sum(daily.hours),
      daily,
    },
    window: null,
  };
}

function statedTotal(input: CourseInput, hours: number): PlannedItem {
  const { code } = input.run.course;
  return {
    item: {
      key: `${code}/contact`,
      courseCode: code,
      kind: 'contact',
      title: null,
      assessmentCode: null,
      dueOn: null,
      basis: { kind: 'stated' },
      estimates: estimateReasons(input, ['contact-total-only'], 'calendar'),
      hours,
      daily: spreadEvenly(hours, studyDaysOf(input.calendar, input.run.span)),
    },
    window: null,
  };
}
