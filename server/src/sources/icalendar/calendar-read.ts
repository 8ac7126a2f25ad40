import type { ImportFile } from '../import-file.js';
import { LIMITS } from '../limits.js';
import type { CalendarSettings } from './calendar-settings.js';
import { openCalendar } from './open-calendar.js';
import { placeInCalendar } from './place-in-calendar.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import { courseFinder } from './profile/known-courses.js';
import type { CalendarRead } from './profile-trial.js';
import { type CalendarEvent, readEvent } from './read-event.js';
import { understandEvents } from './understand-events.js';

/** What is read in one go, before others get their turn. */
const A_TURN = 400;

interface ReadingBy extends Pick<CalendarSettings, 'zone' | 'knownCourses'> {
  readonly profile: CalendarProfile;
  /** Lets others have their turn: a profile is tried on every keystroke, and a calendar may be long. */
  readonly pause: () => Promise<void>;
}

/** The events of a calendar as one profile reads them; null when it holds none, or more than an import takes. */
export async function calendarRead(file: ImportFile, by: ReadingBy): Promise<CalendarRead | null> {
  const calendar = openCalendar(file.bytes, by.zone);
  const { events, zones } = calendar;
  const total = events.length + calendar.parts.unclosed.length;
  if (total === 0 || total > LIMITS.rows) return null;
  const usable: CalendarEvent[] = [];
  for (let from = 0; from < events.length; from += A_TURN) {
    for (const block of events.slice(from, from + A_TURN)) {
      const read = readEvent(block, { ...calendar, takesBack: calendar.takesBack(block.calendar) });
      if (read.kind === 'event') usable.push(read.event);
    }
    await by.pause();
  }
  const { understood } = understandEvents(placeInCalendar(usable, zones), {
    file: file.name,
    profile: by.profile,
    course: null,
    knownCourse: courseFinder(by.knownCourses),
    zone: zones.institution,
  });
  return { total, understood };
}
