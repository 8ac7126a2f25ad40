import { minutesOf } from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import type { DetectorInput } from './detector.js';
import { type DatedItem, datedItems, gradedItems } from './graded-item.js';

const MINUTES_A_DAY = 24 * 60;

/** An exam with the time at which it is sat. */
export interface Sitting {
  readonly item: DatedItem;
  /** Minutes since 1970-01-01 00:00 on the institution's clock; null where the time is not known. */
  readonly start: number | null;
  /** Null where time or duration is not known. */
  readonly end: number | null;
}

/** The exams of the cohort whose day is known, in order of time; one without a time stands first on its day. */
export function sittings(input: DetectorInput): readonly Sitting[] {
  const factor = input.load.cohort.profile?.timeFactor ?? 1;
  return datedItems(gradedItems(input))
    .filter((item) => item.exam)
    .map((item) => sittingOf(item, factor))
    .sort(
      byKeys(
        ({ item }) => item.day,
        ({ start }) => start ?? 0,
        ({ item }) => item.courseCode,
        ({ item }) => item.parts[0]?.code ?? '',
      ),
    );
}

/** From the start of the first part to the end of the last; for a student with extra time it takes so many times as long. */
function sittingOf(item: DatedItem, factor: number): Sitting {
  const parts = item.parts.map(({ dueTime, durationHours }) => {
    const start = dueTime === null ? null : item.day * MINUTES_A_DAY + minutesOf(dueTime);
    return { start, end: start === null || durationHours === null ? null : start + durationHours * factor * 60 };
  });
  const starts = parts.flatMap(({ start }) => start ?? []);
  const ends = parts.flatMap(({ end }) => end ?? []);
  return {
    item,
    start: starts.length === parts.length ? Math.min(...starts) : null,
    end: ends.length === parts.length ? Math.max(...ends) : null,
  };
}

/** Whole days from one sitting to a later one. */
export function daysApart(first: Sitting, second: Sitting): number {
  return second.item.day - first.item.day;
}

/** The first and the last moment, in minutes, at which a sitting can begin. */
export function startRange({ item, start }: Sitting): { readonly earliest: number; readonly latest: number } {
  const midnight = item.day * MINUTES_A_DAY;
  return { earliest: start ?? midnight, latest: start ?? midnight + MINUTES_A_DAY };
}
