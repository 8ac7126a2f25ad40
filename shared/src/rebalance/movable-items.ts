import { dateOfEpochDay, epochDay } from '../calendar/index.js';
import { type EpochWeek, epochWeekOf } from '../load/index.js';
import type { Assessment, Cohort, CohortRef, CourseRun } from '../schedule/index.js';
import { type DatedAssessment, isAllowed, isMovable, nearestWorkingDay } from '../what-if/index.js';
import type { MovableItem, Slot } from './rebalance-problem.js';

/** Which deadlines may move, and how far. */
export interface MovableAsked {
  readonly programmeCode: string;
  /** Whether the deadlines of all programmes that are looked at may move, and not those of this one alone. */
  readonly ofAll?: boolean;
  /** The year of study whose deadlines may move; null for all. */
  readonly studyYear: number | null;
  /** Weeks that a deadline may move earlier or later. */
  readonly mostWeeks: number;
  /** Assessments that stay where they are, as `course/assessment`, beside those that the schedule fixes. */
  readonly locked: readonly string[];
}

interface WithRef {
  readonly ref: CohortRef;
  readonly cohort: Cohort;
}

/** The place of a week in the weeks of the problem. */
export type PlaceOf = (week: EpochWeek) => number;

/** The assessments of the programme that have another day to go to, each once, in order of course and code. */
export function movableItems(
  { programmeCode, ofAll = false, studyYear, mostWeeks, locked }: MovableAsked,
  cohorts: readonly WithRef[],
  placeOf: PlaceOf,
): readonly MovableItem[] {
  const fixed = new Set(locked);
  const found = new Map<string, MovableItem>();
  for (const { ref, cohort } of cohorts) {
    if ((!ofAll && ref.programmeCode !== programmeCode) || (studyYear !== null && ref.studyYear !== studyYear))
      continue;
    for (const run of cohort.runs) {
      for (const assessment of run.assessments) {
        const key = keyOf(assessment);
        if (!isMovable(assessment) || fixed.has(key) || found.has(key)) continue;
        const { courseCode, code: assessmentCode, title } = assessment;
        const slots = slotsOf(assessment, { run, cohort, mostWeeks, placeOf });
        if (slots.length > 1) found.set(key, { courseCode, assessmentCode, title, slots });
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const keyOf = ({ courseCode, code }: Assessment): string => `${courseCode}/${code}`;

interface SlotInput {
  readonly run: CourseRun;
  readonly cohort: Cohort;
  readonly mostWeeks: number;
  readonly placeOf: PlaceOf;
}

/** Today, then the same weekday of each week around it: the working day nearest to it that lies within the window. */
function slotsOf(assessment: DatedAssessment, { run, cohort, mostWeeks, placeOf }: SlotInput): readonly Slot[] {
  const due = epochDay(assessment.dueOn);
  const slotOn = (day: number, weeksAway: number): Slot => ({
    ...{ on: dateOfEpochDay(day), week: placeOf(epochWeekOf(day)), days: day - due, weeksAway },
  });
  const days = new Map<number, number>();
  for (let weeks = -mostWeeks; weeks <= mostWeeks; weeks++) {
    const day = nearestWorkingDay(cohort.calendar, due + 7 * weeks);
    if (day !== null && day !== due && isAllowed(day, assessment, run, cohort.calendar)) {
      days.set(day, Math.min(Math.abs(weeks), days.get(day) ?? Number.POSITIVE_INFINITY));
    }
  }
  const others = [...days].sort(([a], [b]) => a - b);
  return [slotOn(due, 0), ...others.map(([day, weeksAway]) => slotOn(day, weeksAway))];
}
