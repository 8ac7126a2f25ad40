import type { ImportFile } from '../import-file.js';
import { LIMITS } from '../limits.js';
import { openCalendar } from './open-calendar.js';
import { placeInCalendar } from './place-in-calendar.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import { courseFinder } from './profile/known-courses.js';
import type { CalendarRead } from './profile-trial.js';
import { readEvent } from './read-event.js';
import { understandEvents } from './understand-events.js';

/** A trial is of the rules: a course that is found because it is stored says nothing of them. */
const BY_RULES_ONLY = courseFinder([]);

interface ReadingBy {
  readonly profile: CalendarProfile;
  /** The time zone of the institution. */
  readonly zone: string;
}

/** The events of a calendar as one profile reads them; null when it holds none, or more than an import takes. */
export function calendarRead(file: ImportFile, { profile, zone }: ReadingBy): CalendarRead | null {
  const calendar = openCalendar(file.bytes, zone);
  const { events, zones } = calendar;
  const total = events.length + calendar.parts.unclosed.length;
  if (total === 0 || total > LIMITS.rows) return null;
  const usable = events.flatMap((block) => {
    const read = readEvent(block, { ...calendar, takesBack: calendar.takesBack(block.calendar) });
    return read.kind === 'event' ? [read.event] : [];
  });
  // all at once: whether a moment only closes what is due elsewhere is told by the others
  const context = { file: file.name, profile, course: null, knownCourse: BY_RULES_ONLY, zone: zones.institution };
  const { understood } = understandEvents(placeInCalendar(usable, zones), context);
  return { total, understood };
}
