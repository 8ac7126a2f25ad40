import type { IsoWeek } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type AssessmentKind, isExam } from '../schedule/index.js';
import { assessmentKey } from './assessment-key.js';
import { consecutiveRuns } from './consecutive-runs.js';
import type { Detector, DetectorInput } from './detector.js';
import { itemEvidence } from './evidence-of.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell, distinctSorted, found, subjectOfItems } from './finding-parts.js';
import { type GradedItem, gradedItems } from './graded-item.js';
import { groupBy } from './group-by.js';
import { loadIndex } from './load-index.js';
import { isAtLeast, levelOf } from './threshold.js';

/** T26: group work of different courses in the same week: groups have to meet, and nobody works on it when it suits them. */
export const groupWorkPileUp: Detector = {
  id: 'T26',
  settings: ['T26.amber', 'T26.red', 'T26.minHours'],
  needs: ['group-work'],
  detect: (input) => [...pileUps(input).flatMap((pile) => findingOf(input, pile)), ...untold(input)],
};

interface Pile {
  readonly weeks: readonly IsoWeek[];
  readonly items: readonly GradedItem[];
  /** Courses with group work in the fullest of the weeks. */
  readonly courses: number;
}

/** Weeks in a row are one pile; piles of the same items are one as well, so that a finding is known by its items. */
function pileUps(input: DetectorInput): readonly Pile[] {
  const inGroups = gradedItems(input).filter(({ parts }) => parts.some(({ groupWork }) => groupWork === true));
  const weeks = input.load.weeks.map(({ week }, index) => ({ index, week, items: workedOn(input, inGroups, week) }));
  const dense = weeks
    .map((one) => ({ ...one, courses: new Set(one.items.map(({ courseCode }) => courseCode)).size }))
    .filter(({ courses }) => levelOfCourses(input, courses) !== null);
  const runs = consecutiveRuns(dense, (next, previous) => next.index === previous.index + 1);
  const piles = runs.map((run) => ({
    weeks: run.map(({ week }) => week),
    items: [...new Set(run.flatMap(({ items }) => items))],
    courses: Math.max(...run.map(({ courses }) => courses)),
  }));
  return [...groupBy(piles, ({ items }) => subjectOfItems(items)).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    return {
      ...first,
      weeks: all.flatMap((pile) => pile.weeks),
      courses: Math.max(...all.map((pile) => pile.courses)),
    };
  });
}

function workedOn(input: DetectorInput, items: readonly GradedItem[], week: IsoWeek): readonly GradedItem[] {
  const { workByWeek } = loadIndex(input.load);
  const least = settingValue(input.policy, 'T26.minHours');
  return items.filter(({ parts }) =>
    parts.some(({ groupWork, courseCode, code }) => {
      const hours = workByWeek.get(assessmentKey(courseCode, code))?.get(week) ?? 0;
      return groupWork === true && isAtLeast(hours, least);
    }),
  );
}

function levelOfCourses({ policy }: DetectorInput, value: number) {
  return levelOf({ policy, value, amber: 'T26.amber', red: 'T26.red', exceeds: isAtLeast });
}

function findingOf(input: DetectorInput, { weeks, items, courses: value }: Pile): readonly Found[] {
  const level = levelOfCourses(input, value);
  if (!level) return [];
  const about = { rule: 'T26', subject: subjectOfItems(items), action: 'spread-group-work' } as const;
  const dates = distinctSorted(items.flatMap(({ dueOn }) => dueOn ?? []));
  const evidence = itemEvidence(input.load, items, weeks);
  return [found(input, { ...about, measure: { ...level, value }, weeks, dates, evidence })];
}

const DONE_ALONE: ReadonlySet<AssessmentKind> = new Set(['participation', 'quiz', 'thesis']);

/** The items of which nobody says whether they are made in groups; exams are sat alone. */
function untold(input: DetectorInput): readonly CannotTell[] {
  const items = gradedItems(input);
  const isOpen = ({ parts }: GradedItem) =>
    parts.some((part) => part.groupWork === null && !isExam(part) && !DONE_ALONE.has(part.kind));
  const open = items.filter(isOpen);
  if (open.length === 0 && items.length > 0) return [];
  const named = open.length < items.length ? open : [];
  return [cannotTell(input, { rule: 'T26', courseCode: null, missing: ['group-work'], items: named })];
}
