import { type IsoWeek, isoWeekOf, type PlainDate } from '@evenkeel/shared/calendar';
import type { Session } from '@evenkeel/shared/schedule';

/** What a row of a series without known hours brings. */
export const NO_SESSIONS: readonly Session[] = [];

/**
 * The meetings of rows, the same list for the same moments: a timetable of a million rows has some thousands of different moments,
 * and whether two rows say the same is seen at once.
 */
export interface SharedMeetings {
  readonly onDay: (date: PlainDate, startTime: Session['startTime'], hours: number) => readonly Session[];
  readonly inWeeks: (sessions: readonly Session[]) => readonly Session[];
}

/** Remembers meetings for as long as one import is drafted. */
export function sharedMeetings(): SharedMeetings {
  const days = new Map<PlainDate, Map<Session['startTime'], Map<number, readonly Session[]>>>();
  const weekOf = new Map<PlainDate, IsoWeek>();
  const known = new Map<string, readonly Session[]>();
  return {
    onDay: (date, startTime, hours) => {
      const ofMoment = inner(inner(days, date), startTime);
      const week = weekOf.get(date) ?? isoWeekOf(date);
      weekOf.set(date, week);
      const sessions = ofMoment.get(hours) ?? [{ week, date, startTime, hours }];
      ofMoment.set(hours, sessions);
      return sessions;
    },
    inWeeks: (sessions) => {
      const key = sessions.map(({ week, date, startTime, hours }) => `${week} ${date} ${startTime} ${hours}`).join();
      const same = known.get(key) ?? sessions;
      known.set(key, same);
      return same;
    },
  };
}

/** The map below a key, made when it is first asked for. */
export function inner<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<L, V>();
  maps.set(key, made);
  return made;
}
