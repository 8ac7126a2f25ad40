import { type AcademicYear, addWeeks, type ClockTime, type IsoWeek, weeksOf } from '@evenkeel/shared/calendar';
import type { Session } from '@evenkeel/shared/schedule';
import type { Cell } from '../sources/raw-sheet.js';
import { dayCell, timeCell, weekText } from './cells.js';

/** The cells of a row of sessions, by field. */
export type SessionCells = Readonly<Record<string, Cell>>;

/** Sessions that are alike, so many in each week. */
interface Run {
  readonly startTime: ClockTime | null;
  readonly hours: number;
  readonly count: number;
}

/** The rows that say when a series meets: one for each day, and for weeks without days one for all weeks that are alike. */
export function sessionRows(sessions: readonly Session[], year: AcademicYear): readonly SessionCells[] {
  const dated = sessions.filter(({ date }) => date !== null);
  const inWeeks = sessions.filter(({ date }) => date === null);
  return [...weekRows(inWeeks, year), ...dated.map(dayRow)];
}

function dayRow({ date, startTime, hours }: Session): SessionCells {
  return { date: dayCell(date), startTime: timeCell(startTime), hoursPerSession: hours };
}

function weekRows(sessions: readonly Session[], year: AcademicYear): readonly SessionCells[] {
  const weeksOfRuns = new Map<string, IsoWeek[]>();
  for (const week of new Set(sessions.map((session) => session.week))) {
    const key = JSON.stringify(runsOf(sessions.filter((session) => session.week === week)));
    weeksOfRuns.set(key, [...(weeksOfRuns.get(key) ?? []), week]);
  }
  return [...weeksOfRuns].flatMap(([key, weeks]) => {
    const runs = JSON.parse(key) as readonly Run[]; // made just above
    return runs.map(({ startTime, hours, count }) => ({
      weeks: weeksText(weeks, year),
      startTime: timeCell(startTime),
      sessionsPerWeek: count === 1 ? null : count,
      hoursPerSession: hours,
    }));
  });
}

function runsOf(sessions: readonly Session[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { startTime, hours } of sessions) {
    const last = runs.at(-1);
    if (last && last.startTime === startTime && last.hours === hours)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ startTime, hours, count: 1 });
  }
  return runs;
}

/** "week 36-43, 45": with the word in front, for spreadsheet programs take 1-3 for a date. */
function weeksText(weeks: readonly IsoWeek[], year: AcademicYear): string {
  const parts = stretches(weeks, year).map(([first, last]) => {
    const [from, to] = [weekText(first, year), weekText(last, year)];
    if (from === to) return from;
    return from === first || to === last ? `${first} - ${last}` : `${from}-${to}`;
  });
  const text = parts.join(', ');
  return /^\d{1,2}(\D|$)/.test(text) ? `week ${text}` : text;
}

/** Weeks that follow each other, as first and last; a stretch lies in the academic year or outside it. */
function stretches(weeks: readonly IsoWeek[], year: AcademicYear): readonly (readonly [IsoWeek, IsoWeek])[] {
  const own = new Set(weeksOf(year));
  const found: [IsoWeek, IsoWeek][] = [];
  for (const week of weeks) {
    const last = found.at(-1);
    if (last && addWeeks(last[1], 1) === week && own.has(last[1]) === own.has(week)) last[1] = week;
    else found.push([week, week]);
  }
  return found;
}
