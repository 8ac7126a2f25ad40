import { byKeys } from '../util/index.js';
import { type EpochWeek, mondayOfEpochWeek } from './epoch-week.js';
import type { LoadItem, LoadKind } from './load-item.js';
import type { Contribution } from './week-load.js';
import { hoursByWeek } from './weekly-hours.js';

/** What the items of a cohort bring to one week. */
export interface WeekSums {
  readonly byKind: Readonly<Record<LoadKind, number>>;
  readonly estimatedHours: number;
  /** Monday to Sunday. */
  readonly days: readonly number[];
  /** Highest first. */
  readonly contributions: readonly Contribution[];
}

/** Sums being added up; read-only once `weekSums` hands them out. */
interface OpenSums {
  byKind: Record<LoadKind, number>;
  estimatedHours: number;
  days: number[];
  contributions: Contribution[];
}

/** A week to which no item brings hours. */
export function emptySums(): OpenSums {
  return {
    byKind: { contact: 0, selfStudy: 0, assignment: 0, examPreparation: 0, exam: 0 },
    estimatedHours: 0,
    days: [0, 0, 0, 0, 0, 0, 0],
    contributions: [],
  };
}

/** The sums of each week that has hours. */
export function weekSums(items: readonly LoadItem[]): ReadonlyMap<EpochWeek, WeekSums> {
  const weeks = new Map<EpochWeek, OpenSums>();
  for (const item of items) {
    for (const [week, hours] of hoursByWeek(item.daily)) {
      const sums = weeks.get(week) ?? emptySums();
      weeks.set(week, sums);
      sums.byKind[item.kind] += hours;
      if (item.estimates.length > 0) sums.estimatedHours += hours;
      sums.contributions.push({ item, hours });
      addDays(sums.days, item, mondayOfEpochWeek(week));
    }
  }
  for (const sums of weeks.values()) sums.contributions.sort(highestFirst);
  return weeks;
}

function addDays(days: number[], { daily }: LoadItem, monday: number): void {
  for (let weekday = 0; weekday < 7; weekday += 1) {
    days[weekday] = (days[weekday] ?? 0) + (daily.hours[monday + weekday - daily.from] ?? 0);
  }
}

const highestFirst = byKeys<Contribution>(
  ({ hours }) => -hours,
  ({ item }) => item.key,
);
