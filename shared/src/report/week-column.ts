import {
  type AcademicCalendar,
  type IsoWeek,
  mondayOf,
  sundayOf,
  teachingWeekOf,
  weekKindOf,
} from '../calendar/index.js';
import type { WeekColumnDocument } from '../contract/index.js';

/** A week with its place in the academic calendar. */
export function weekColumn(calendar: AcademicCalendar, week: IsoWeek): WeekColumnDocument {
  const place = teachingWeekOf(calendar, week);
  return {
    week,
    start: mondayOf(week),
    end: sundayOf(week),
    kind: weekKindOf(calendar, week),
    period: place && { code: place.period.code, name: place.period.name },
    teachingWeek: place?.number ?? null,
  };
}
