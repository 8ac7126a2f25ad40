import type { AcademicYear } from '../calendar/index.js';
import type { CohortEffectDocument, ScenarioEffectDocument } from '../contract/index.js';
import type { FindingDecisions } from '../decisions/index.js';
import type { WorkingStyle } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import {
  type AppliedChanges,
  affectedProgrammes,
  applyChanges,
  courseRecords,
  feedbackChain,
  type ScenarioBase,
  type ScenarioChange,
} from '../scenario/index.js';
import type { Schedule, ScheduleHistory, StudentProfile } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { type AnalysedYear, analysedYear } from './analysed-cohorts.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Answer, answer, type Refused } from './answer.js';
import { cohortEffect } from './cohort-effect.js';

/** What holds for one of the programmes that a scenario can touch. */
export interface ProgrammeInForce {
  readonly programmeCode: string;
  readonly policy: Policy;
  readonly decisions: FindingDecisions;
}

/** What the effect of a scenario is computed from. */
export interface ScenarioInput extends ScenarioBase {
  readonly changes: readonly ScenarioChange[];
  /** The scenario's own programme, and those that share a course with it. */
  readonly programmes: readonly ProgrammeInForce[];
  readonly style: WorkingStyle;
  readonly history: ScheduleHistory;
  readonly profiles: readonly StudentProfile[];
  readonly dataVersion: number;
  readonly dataDate: string | null;
}

/**
 * What the changes of a scenario do to every cohort that takes one of the changed courses, of whichever programme; of its own programme
 * all cohorts are told. Both sides are computed in full by the same rules; courses that no change touches are not computed again.
 */
export function scenarioEffect(input: ScenarioInput): Answer<ScenarioEffectDocument> {
  const applied = applyChanges(input, input.changes);
  const { changedCourses } = applied;
  const touched = affectedProgrammes(input.schedule, input.academicYear, changedCourses);
  const own = input.programmeCode;
  const cohorts: CohortEffectDocument[] = [];
  for (const code of [own, ...touched.filter((other) => other !== own)]) {
    const effects = effectsOn(input, applied, code);
    if (effects && 'reason' in effects) return effects;
    cohorts.push(...(effects ?? []));
  }
  return answer({
    style: input.style,
    dataVersion: input.dataVersion,
    programmes: [...touched],
    cohorts: cohorts.filter(({ programme, touched: isTouched }) => isTouched || programme.code === own),
    feedback: feedbackOf(input, applied),
    total: totalOf(cohorts.filter(({ programme }) => programme.code === own)),
  });
}

function effectsOn(
  input: ScenarioInput,
  { schedule, changedCourses }: AppliedChanges,
  programmeCode: string,
): readonly CohortEffectDocument[] | Refused | null {
  const inForce = input.programmes.find((programme) => programme.programmeCode === programmeCode);
  if (!inForce) return null;
  const question = questionOf(input, inForce);
  const before = knownYear(question);
  if (before.kind === 'refused') return before;
  const after = schedule === input.schedule ? before : analysedYear({ ...question, schedule });
  if (after.kind === 'refused') return after;
  return before.cohorts.flatMap((cohort) => {
    const then = after.cohorts.find(({ studyYear }) => studyYear === cohort.studyYear);
    if (!then) return [];
    const sides = { before: cohort, after: then };
    return cohortEffect({ question, schedule, programme: before.year.programme, sides, changedCourses });
  });
}

function questionOf(input: ScenarioInput, { programmeCode, policy, decisions }: ProgrammeInForce): AnalysisInput {
  const { schedule, academicYear, style, history, profiles, dataVersion, dataDate } = input;
  const asked = { schedule, programmeCode, academicYear, style, options: null };
  return { ...asked, policy, decisions, history, profiles, dataVersion, dataDate };
}

const years = new WeakMap<Schedule, WeakMap<Policy, Map<string, AnalysedYear | Refused>>>();

/** The year before any change: the same each time something moves, so computed once for a schedule and a policy. */
function knownYear(question: AnalysisInput): AnalysedYear | Refused {
  const ofSchedule = years.get(question.schedule) ?? new WeakMap<Policy, Map<string, AnalysedYear | Refused>>();
  years.set(question.schedule, ofSchedule);
  const ofPolicy = ofSchedule.get(question.policy) ?? new Map<string, AnalysedYear | Refused>();
  ofSchedule.set(question.policy, ofPolicy);
  const key = keyOf(question);
  const found = ofPolicy.get(key) ?? analysedYear(question);
  ofPolicy.set(key, found);
  return found;
}

function keyOf({ programmeCode, academicYear, style, history }: AnalysisInput): string {
  const asked: readonly [string, AcademicYear, WorkingStyle, string | null] = [
    programmeCode,
    academicYear,
    style,
    history?.asOf ?? null,
  ];
  return JSON.stringify(asked);
}

/** The chains of the changed courses: what moves one item may take away the time before another. */
function feedbackOf(
  input: ScenarioInput,
  { schedule, changedCourses }: AppliedChanges,
): ScenarioEffectDocument['feedback'] {
  return changedCourses.flatMap((courseCode) => {
    const before = courseRecords(input, courseCode);
    const after = courseRecords({ ...input, schedule }, courseCode);
    return after.assessments
      .filter(({ resitOf }) => resitOf === null)
      .map((assessment) => {
        const was = before.assessments.find(({ code }) => code === assessment.code);
        return { before: was ? feedbackChain(before, was) : null, after: feedbackChain(after, assessment) };
      });
  });
}

function totalOf(cohorts: readonly CohortEffectDocument[]): ScenarioEffectDocument['total'] {
  const heaviest = (side: 'before' | 'after') => {
    const peaks = cohorts.flatMap(({ peak }) => peak[side]?.hours ?? []);
    return peaks.length > 0 ? Math.max(...peaks) : null;
  };
  const both = (of: (cohort: CohortEffectDocument, side: 'before' | 'after') => number) => ({
    before: sum(cohorts.map((cohort) => of(cohort, 'before'))),
    after: sum(cohorts.map((cohort) => of(cohort, 'after'))),
  });
  return {
    weeksAboveNorm: both(({ weeksAboveNorm }, side) => weeksAboveNorm[side]),
    heaviest: { before: heaviest('before'), after: heaviest('after') },
    excessHours: both(({ excessHours }, side) => excessHours[side]),
    newHotspotWeeks: sum(cohorts.map(({ newHotspotWeeks }) => newHotspotWeeks.length)),
    solved: sum(cohorts.map(({ findings }) => findings.solved.length)),
    fresh: sum(cohorts.map(({ findings }) => findings.fresh.length)),
  };
}
