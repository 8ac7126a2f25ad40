import type { DayKind } from '../calendar/index.js';
import type { WeekLoad } from '../load/index.js';
import { settingValue } from '../policy/index.js';
import type { DetectorInput } from './detector.js';
import type { CannotTell } from './finding.js';
import { cannotTell } from './finding-parts.js';
import type { RuleId } from './rule-id.js';

/** A week whose hours can be told. */
export type ToldWeek = WeekLoad & { readonly hours: number };

/** Whether the hours of the week can be told. */
export function isTold(week: WeekLoad): week is ToldWeek {
  return week.hours !== null;
}

const STUDY_KINDS: ReadonlySet<DayKind> = new Set(['teaching', 'exam', 'resit', 'reflection']);

/** Whether the week is one to study in, by what most of its weekdays are for. */
export function isStudy(week: WeekLoad): boolean {
  return STUDY_KINDS.has(week.kind);
}

/**
 * The weeks about which a rule on hours cannot tell, as one finding for the cohort; none when all can be told. A study week
 * without courses lacks courses, a week between periods of which the calendar says nothing lacks the calendar.
 */
export function untoldWeeks({ load, policy }: DetectorInput, rule: RuleId): readonly CannotTell[] {
  const input = { load, policy };
  if (load.courses.length === 0) return [cannotTell(input, { rule, courseCode: null, missing: ['enough-courses'] })];
  const untold = load.weeks.filter((week) => !isTold(week));
  if (untold.length === 0) return [];
  const missing = [
    ...(untold.some(isStudy) ? (['enough-courses'] as const) : []),
    ...(untold.every(isStudy) ? [] : (['calendar'] as const)),
  ];
  return [cannotTell(input, { rule, courseCode: null, missing, weeks: untold.map((week) => week.week) })];
}

/**
 * Hours of the cohort's nominal week, or null where too few of its courses are known for that to mean anything (setting
 * `guard.minNominalShare` of the norm): half a programme always looks quiet.
 */
export function nominalHours({ load, policy }: DetectorInput): number | null {
  const least = settingValue(policy, 'guard.minNominalShare') * load.norm;
  return load.nominal !== null && load.nominal >= least ? load.nominal : null;
}
