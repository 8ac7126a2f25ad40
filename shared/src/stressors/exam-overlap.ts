import { consecutiveRuns } from './consecutive-runs.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found, MissingData } from './finding.js';
import { cannotTell, clashFinding, distinctSorted, subjectOfItems } from './finding-parts.js';
import { missingDates } from './missing-dates.js';
import { type Sitting, sittings } from './sitting.js';
import { isAbove } from './threshold.js';

/** T8: two exams whose times intersect. A clash needs no threshold; the rule named is that of Penn State. */
export const examOverlap: Detector = {
  id: 'T8',
  settings: [],
  needs: ['due-date', 'due-time', 'exam-duration'],
  detect: (input) => {
    const pairs = pairsOnOneDay(sittings(input));
    return [
      ...pairs.flatMap((pair) => findingOf(input, pair)),
      ...untold(input, pairs),
      ...missingDates(input, 'T8', (item) => item.exam),
    ];
  },
};

type Pair = readonly [Sitting, Sitting];

function pairsOnOneDay(all: readonly Sitting[]): readonly Pair[] {
  const days = consecutiveRuns(all, (next, previous) => next.item.day === previous.item.day);
  return days.flatMap((day) =>
    day.flatMap((first, index) => day.slice(index + 1).map((second): Pair => [first, second])),
  );
}

function findingOf(input: DetectorInput, pair: Pair): readonly Found[] {
  const overlap = overlapHours(pair);
  if (overlap === null || overlap === 'none') return [];
  const items = pair.map((sitting) => sitting.item);
  const subject = subjectOfItems(items);
  const authority = { grade: 'A', citation: 'penn-state' } as const;
  return [clashFinding(input, { rule: 'T8', subject, items, hours: overlap, ...authority, action: 'move-exam' })];
}

/**
 * The hours both sittings last, null when that cannot be told. Where a duration is missing but one starts during the other they
 * do clash, for 0 hours that are known.
 */
function overlapHours([first, second]: Pair): number | 'none' | null {
  if (first.start === null || second.start === null) return null;
  if (first.end !== null && !isAbove(first.end, second.start)) return 'none';
  if (first.end === null) return first.start === second.start ? 0 : null;
  return second.end === null ? 0 : (Math.min(first.end, second.end) - second.start) / 60;
}

function untold(input: DetectorInput, pairs: readonly Pair[]): readonly CannotTell[] {
  const unclear = pairs.filter((pair) => overlapHours(pair) === null);
  if (unclear.length === 0) return [];
  const items = [...new Set(unclear.flat().map((sitting) => sitting.item))];
  const missing = distinctSorted(unclear.flatMap(missingFor));
  return [cannotTell(input, { rule: 'T8', courseCode: null, missing, items })];
}

function missingFor(pair: Pair): readonly MissingData[] {
  const noTime = pair.some((sitting) => sitting.start === null);
  return noTime ? ['due-time'] : ['exam-duration'];
}
