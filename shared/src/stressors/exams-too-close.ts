import { type Policy, settingValue } from '../policy/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell, itemFinding, subjectOfItems } from './finding-parts.js';
import { missingDates } from './missing-dates.js';
import { daysApart, type Sitting, sittings, startRange } from './sitting.js';
import { isAbove, isBelow, type Level, levelOf } from './threshold.js';

/**
 * T10: too little time between an exam and the next one of another course. With times it is measured from the end of the first
 * (its start where the duration is unknown) to the start of the second; else by days, and only what holds at any time of
 * day is reported.
 */
export const examsTooClose: Detector = {
  id: 'T10',
  settings: ['T10.amber', 'T10.red'],
  needs: ['due-date', 'due-time'],
  detect: (input) => {
    const gaps = gapsBetween(sittings(input));
    return [
      ...gaps.flatMap((gap) => findingOf(input, gap)),
      ...untold(input, gaps),
      ...missingDates(input, 'T10', (item) => item.exam),
    ];
  },
};

/** Two exams that follow each other, and the hours between them: the gap itself, and between which bounds it can be. */
interface Gap {
  readonly pair: readonly [Sitting, Sitting];
  readonly hours: number;
  readonly least: number;
  readonly most: number;
}

/** From each exam to the next one of another course. */
function gapsBetween(all: readonly Sitting[]): readonly Gap[] {
  return all.flatMap((first, index) => {
    const second = all.slice(index + 1).find((later) => later.item.courseCode !== first.item.courseCode);
    return second ? [gapOf(first, second)] : [];
  });
}

function gapOf(first: Sitting, second: Sitting): Gap {
  const pair = [first, second] as const;
  if (first.start !== null && second.start !== null) {
    const hours = Math.max(0, (second.start - (first.end ?? first.start)) / 60);
    return { pair, hours, least: hours, most: hours };
  }
  const [from, to] = [startRange(first), startRange(second)];
  // On one day the one without a time may be the second of the two.
  if (daysApart(first, second) === 0) return { pair, hours: 0, least: 0, most: 24 };
  return {
    pair,
    hours: 24 * daysApart(first, second),
    least: Math.max(0, (to.earliest - from.latest) / 60),
    most: (to.latest - from.earliest) / 60,
  };
}

/** Without times the bounds are never reached: neither exam starts at the very end of its day. */
function levelOfGap(policy: Policy, { hours, least, most }: Gap): Level | null {
  const timed = least === most;
  const exceeds = (value: number, threshold: number) =>
    timed ? isBelow(value, threshold) : !isAbove(value, threshold);
  return levelOf({ policy, value: timed ? hours : most, amber: 'T10.amber', red: 'T10.red', exceeds });
}

function findingOf(input: DetectorInput, gap: Gap): readonly Found[] {
  const level = levelOfGap(input.policy, gap);
  if (!level) return [];
  const items = gap.pair.map((sitting) => sitting.item);
  const measure = { ...level, value: gap.hours };
  return [itemFinding(input, { rule: 'T10', subject: subjectOfItems(items), measure, items, action: 'move-exam' })];
}

/** Gaps that might be shorter than a threshold they are not known to miss. */
function untold(input: DetectorInput, gaps: readonly Gap[]): readonly CannotTell[] {
  const { policy } = input;
  const unclear = gaps.filter((gap) => {
    if (gap.least === gap.most) return false;
    const next = levelOfGap(policy, gap) === null ? 'T10.amber' : 'T10.red';
    return levelOfGap(policy, gap)?.severity !== 'red' && isBelow(gap.least, settingValue(policy, next));
  });
  if (unclear.length === 0) return [];
  const items = [...new Set(unclear.flatMap((gap) => gap.pair.map((sitting) => sitting.item)))];
  return [cannotTell(input, { rule: 'T10', courseCode: null, missing: ['due-time'], items })];
}
