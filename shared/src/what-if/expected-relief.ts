import { daysBetween, epochDay } from '../calendar/index.js';
import type { CohortLoad, LoadItem, WeekLoad } from '../load/index.js';
import { sum } from '../util/index.js';
import type { CandidateMove } from './candidate-moves.js';

/** What a move is expected to take off, in hours: of each week's hours and of the hours above the norm. */
export interface ExpectedRelief {
  readonly weekExcess: number;
  readonly termExcess: number;
  readonly weekHours: number;
}

/**
 * A first guess at a move's effect: its work shifted as a whole, without computing the cohort again. Good enough to choose which
 * moves to try; never shown.
 */
export function expectedRelief(load: CohortLoad, week: WeekLoad, move: CandidateMove): ExpectedRelief {
  const items = itemsOf(load, move);
  const days = daysBetween(move.from, move.to);
  const changes = load.weeks.map((each) => ({ each, change: changeIn(items, each, days) }));
  const ofThisWeek = changes.find(({ each }) => each === week)?.change ?? 0;
  return {
    weekHours: -ofThisWeek,
    weekExcess: excessTakenOff(week, ofThisWeek, load.norm),
    termExcess: sum(changes.map(({ each, change }) => excessTakenOff(each, change, load.norm))),
  };
}

function itemsOf(load: CohortLoad, move: CandidateMove): readonly LoadItem[] {
  const course = load.courses.find((candidate) => candidate.courseCode === move.courseCode);
  return (course?.items ?? []).filter((item) => item.assessmentCode === move.assessmentCode);
}

function changeIn(items: readonly LoadItem[], week: WeekLoad, days: number): number {
  const monday = epochDay(week.start);
  return sum(items.map((item) => hoursInWeek(item, monday - days) - hoursInWeek(item, monday)));
}

function hoursInWeek({ daily }: LoadItem, monday: number): number {
  const first = Math.max(0, monday - daily.from);
  return sum(daily.hours.slice(first, Math.max(first, monday - daily.from + 7)));
}

function excessTakenOff({ hours }: WeekLoad, change: number, norm: number): number {
  if (hours === null) return 0;
  return Math.max(0, hours - norm) - Math.max(0, hours + change - norm);
}
