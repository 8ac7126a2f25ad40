import { dateOfEpochDay, epochDay } from '../calendar/index.js';
import { type EpochWeek, epochWeekOf } from '../load/index.js';
import { type Assessment, assessmentKey, type Cohort, type CohortRef, type CourseRun } from '../schedule/index.js';
import { type DatedAssessment, fixedReason, isAllowed, nearestWorkingDay } from '../what-if/index.js';
import type { FixedItem, MovableItem, Slot } from './rebalance-problem.js';

/** Which deadlines may move, and how far. */
export interface MovableAsked {
  readonly programmeCode: string;
  /** Whether the deadlines of all programmes that are looked at may move, and not those of this one alone. */
  readonly allProgrammes?: boolean;
  /** Courses whose deadlines stay, because not all who take them are looked at. */
  readonly elsewhere?: readonly string[];
  /** The year of study whose deadlines may move; null for all. */
  readonly studyYear: number | null;
  /** Weeks that a deadline may move earlier or later. */
  readonly mostWeeks: number;
  /** Assessments that stay where they are, as `course/assessment`, beside those that the schedule fixes. */
  readonly locked: readonly string[];
  /** Assessments that may move though the schedule or the list above fixes them: to see what that would bring. */
  readonly freed?: readonly string[];
}

interface WithRef {
  readonly ref: CohortRef;
  readonly cohort: Cohort;
}

/** The place of a week in the weeks of the problem. */
export type PlaceOf = (week: EpochWeek) => number;

/** The assessments that have another day to go to: those that may go there, and those that are fixed. */
export interface ItemsOfProblem {
  readonly items: readonly MovableItem[];
  readonly fixed: readonly FixedItem[];
}

/** The assessments of the programme that have another day to go to, each once, in order of course and code. */
export function movableItems(asked: MovableAsked, cohorts: readonly WithRef[], placeOf: PlaceOf): ItemsOfProblem {
  const { programmeCode, allProgrammes = false, elsewhere = [], studyYear, mostWeeks, locked, freed = [] } = asked;
  const [stays, isFree] = [new Set(locked), new Set(freed)];
  const found = new Map<string, MovableItem>();
  const fixed = new Map<string, FixedItem>();
  for (const { ref, cohort } of cohorts) {
    if (!allProgrammes && ref.programmeCode !== programmeCode) continue;
    if (studyYear !== null && ref.studyYear !== studyYear) continue;
    for (const run of cohort.runs) {
      if (elsewhere.includes(run.course.code)) continue;
      for (const assessment of run.assessments) {
        const { courseCode, code: assessmentCode, title } = assessment;
        const key = assessmentKey(courseCode, assessmentCode);
        if (!isDated(assessment) || found.has(key) || fixed.has(key)) continue;
        const slots = slotsOf(assessment, { run, cohort, mostWeeks, placeOf });
        if (slots.length < 2) continue;
        const why = isFree.has(key) ? null : stays.has(key) ? 'asked' : reasonOf(assessment);
        if (why === null) found.set(key, { courseCode, assessmentCode, title, slots });
        else fixed.set(key, { courseCode, assessmentCode, title, on: assessment.dueOn, why });
      }
    }
  }
  return { items: inOrder(found), fixed: inOrder(fixed) };
}

/** A resit stands or falls with what it is the resit of. */
function isDated(assessment: Assessment): assessment is DatedAssessment {
  const reason = fixedReason(assessment);
  return assessment.dueOn !== null && reason !== 'resit' && reason !== 'no-date';
}

function reasonOf(assessment: Assessment): FixedItem['why'] | null {
  const reason = fixedReason(assessment);
  return reason === 'exam' || reason === 'locked' ? reason : null;
}

function inOrder<T>(found: ReadonlyMap<string, T>): readonly T[] {
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

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
