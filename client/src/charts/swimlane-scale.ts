import { addDays, daysBetween, type IsoWeek, isoWeekOf, mondayOf, type PlainDate } from '@evenkeel/shared/calendar';

/** Days drawn from the first to the last. */
export interface LaneDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Pixels of a day below which nothing can be told apart. */
export const LEAST_DAY = 9;

/** How many days are drawn. */
export function countDays({ from, to }: LaneDays): number {
  return daysBetween(from, to) + 1;
}

/** Where a day begins, in percent of the width. */
export function placeOf(days: LaneDays, day: PlainDate): number {
  return (daysBetween(days.from, day) / countDays(days)) * 100;
}

/** The weeks that begin within the days drawn. */
export function weeksIn(days: LaneDays): readonly IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let day = mondayOf(isoWeekOf(days.from)); day <= days.to; day = addDays(day, 7)) {
    if (day >= days.from) weeks.push(isoWeekOf(day));
  }
  return weeks;
}

/** Days in a row that fulfil something, as runs. */
export function runsOf(days: LaneDays, fulfils: (day: PlainDate) => boolean): readonly LaneDays[] {
  const runs: { from: PlainDate; to: PlainDate }[] = [];
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    if (!fulfils(day)) continue;
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

/** In which line of its lane each item stands, so that labels of so many days' width do not cover each other. */
export function linesOf(days: readonly PlainDate[], labelDays: number): readonly number[] {
  const order = days.map((day, index) => ({ day, index })).sort((a, b) => (a.day < b.day ? -1 : 1));
  const ends: PlainDate[] = [];
  const lines: number[] = days.map(() => 0);
  for (const { day, index } of order) {
    const free = ends.findIndex((end) => end <= day);
    const line = free === -1 ? ends.length : free;
    ends[line] = addDays(day, labelDays);
    lines[index] = line;
  }
  return lines;
}
