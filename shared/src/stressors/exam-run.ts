import { settingValue } from '../policy/index.js';
import { consecutiveRuns } from './consecutive-runs.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell, itemFinding } from './finding-parts.js';
import { missingDates } from './missing-dates.js';
import { daysApart, type Sitting, sittings, startRange } from './sitting.js';
import { isAbove } from './threshold.js';

/** T11: three exams on consecutive days (William & Mary Law), or three within 27 hours (UBC Okanagan), which is red. */
export const examRun: Detector = {
  id: 'T11',
  settings: ['T11.exams', 'T11.withinHours'],
  needs: ['due-date', 'due-time'],
  detect: (input) => {
    const exams = settingValue(input.policy, 'T11.exams');
    const runs = consecutiveRuns(sittings(input), (next, previous) => daysApart(previous, next) <= 1);
    const long = runs.filter((run) => run.length >= exams);
    return [
      ...long.flatMap((run) => findingOf(input, run)),
      ...untold(input, long),
      ...missingDates(input, 'T11', (item) => item.exam),
    ];
  },
};

/** Exams in a row, and how few and how many hours can lie between the start of the first and the end (else start) of the last. */
interface Span {
  readonly items: readonly Sitting[];
  readonly least: number;
  readonly most: number;
}

function spansOf({ policy }: DetectorInput, run: readonly Sitting[]): readonly Span[] {
  const exams = settingValue(policy, 'T11.exams');
  return run.slice(exams - 1).flatMap((_, index) => {
    const items = run.slice(index, index + exams);
    const [first, last] = [items[0], items.at(-1)];
    return first && last ? [{ items, ...hoursFromTo(first, last) }] : [];
  });
}

function hoursFromTo(first: Sitting, last: Sitting): { readonly least: number; readonly most: number } {
  const [from, to] = [startRange(first), startRange(last)];
  // Exams of one day lie within that day, whatever their times.
  if (daysApart(first, last) === 0 && (first.start === null || last.end === null)) return { least: 0, most: 24 };
  const end = { earliest: last.end ?? to.earliest, latest: last.end ?? to.latest };
  return { least: Math.max(0, (end.earliest - from.latest) / 60), most: (end.latest - from.earliest) / 60 };
}

function findingOf(input: DetectorInput, run: readonly Sitting[]): readonly Found[] {
  const within = settingValue(input.policy, 'T11.withinHours');
  const tight = spansOf(input, run).filter(({ most }) => !isAbove(most, within));
  const [first] = run;
  if (!first) return [];
  const subject = first.item.dueOn;
  const items = run.map((sitting) => sitting.item);
  const tightest = Math.min(...tight.map(({ most }) => most));
  const measure =
    tight.length > 0
      ? ({ severity: 'red', setting: 'T11.withinHours', value: tightest } as const)
      : ({ severity: 'amber', setting: 'T11.exams', value: run.length } as const);
  return [itemFinding(input, { rule: 'T11', subject, measure, items, action: 'move-exam' })];
}

/** Runs in which three exams may lie within the hours, or not: the times would tell. */
function untold(input: DetectorInput, runs: readonly (readonly Sitting[])[]): readonly CannotTell[] {
  const within = settingValue(input.policy, 'T11.withinHours');
  const spans = runs.map((run) => spansOf(input, run)).filter((all) => all.every(({ most }) => isAbove(most, within)));
  const unclear = spans.flat().filter((span) => span.least < span.most && isOverOneNight(span));
  if (unclear.length === 0) return [];
  const items = [...new Set(unclear.flatMap((span) => span.items.map((sitting) => sitting.item)))];
  return [cannotTell(input, { rule: 'T11', courseCode: null, missing: ['due-time'], items })];
}

/** Over two nights three exams take more than 27 hours at any time of day at which exams are held. */
function isOverOneNight({ items }: Span): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return first !== undefined && last !== undefined && daysApart(first, last) <= 1;
}
