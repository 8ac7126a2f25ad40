import {
  type AcademicCalendar,
  type DayKind,
  dateOfEpochDay,
  type IsoWeek,
  isoWeekOfDay,
  isStudyWeek,
  type PlainDate,
  type TeachingWeek,
  teachingWeekOf,
  weekKindOf,
} from '../calendar/index.js';
import { type EpochWeek, mondayOfEpochWeek } from './epoch-week.js';

/** What the academic calendar says of a week, whoever studies in it. */
export interface CalendarWeek {
  readonly week: IsoWeek;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly kind: DayKind;
  readonly teachingWeek: TeachingWeek | null;
  readonly study: boolean;
}

/** Every cohort, style and what-if of a calendar asks the same of it. */
const known = new WeakMap<AcademicCalendar, Map<EpochWeek, CalendarWeek>>();

/** What the calendar says of the week. */
export function calendarWeek(calendar: AcademicCalendar, week: EpochWeek): CalendarWeek {
  const weeks = known.get(calendar) ?? new Map<EpochWeek, CalendarWeek>();
  known.set(calendar, weeks);
  const found = weeks.get(week) ?? readWeek(calendar, week);
  weeks.set(week, found);
  return found;
}

function readWeek(calendar: AcademicCalendar, epochWeek: EpochWeek): CalendarWeek {
  const monday = mondayOfEpochWeek(epochWeek);
  const week = isoWeekOfDay(monday);
  return {
    week,
    start: dateOfEpochDay(monday),
    end: dateOfEpochDay(monday + 6),
    kind: weekKindOf(calendar, week),
    teachingWeek: teachingWeekOf(calendar, week),
    study: isStudyWeek(calendar, week),
  };
}
