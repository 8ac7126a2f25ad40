import type { IsoWeek } from '../calendar/index.js';
import { assessmentKey } from '../schedule/index.js';
import { type LoadGroup, MINUTES_IN_HOUR, type RebalanceProblem, type RebalanceRules } from './rebalance-problem.js';

/** What is wished: no week of a student of these cohorts has more hours, by so many moves at most. */
export interface RebalanceGoal {
  readonly mostHours: number;
  readonly mostMoves: number;
  readonly programmeCode: string;
  /** Null for all years of study. */
  readonly studyYear: number | null;
  readonly mostWeeks: number;
  readonly locked: readonly string[];
  readonly rules: RebalanceRules;
}

/** A wish that can be given up. Without any of them everything is possible. */
export type GoalRule =
  /** The hours of one week of a year of study that has more today. */
  | { readonly kind: 'week'; readonly studyYear: number; readonly week: IsoWeek }
  /** No week that has no more today gets more. */
  | { readonly kind: 'other-weeks' }
  | { readonly kind: 'most-moves' | 'most-weeks' | 'most-per-week' | 'least-days-between'; readonly amount: number }
  | { readonly kind: 'locked'; readonly courseCode: string; readonly assessmentCode: string }
  | { readonly kind: 'no-new-red-week' | 'no-pathway-worse' };

/** A goal as a model asks for it. */
export interface GoalLevel {
  readonly kind: 'goal';
  readonly mostMinutes: number;
  readonly holds: (group: LoadGroup, week: number) => boolean;
  /** Whether an item may go there. */
  readonly isOpen: (item: number, slot: number) => boolean;
}

/** The problem as it is with some of the rules alone. */
export interface GoalProblem {
  readonly problem: RebalanceProblem;
  readonly mostMoves: number;
  readonly level: GoalLevel;
}

/** All rules of a goal, the weeks first: what is wished most is given up last. */
export function goalRules(problem: RebalanceProblem, goal: RebalanceGoal): readonly GoalRule[] {
  return [
    ...heavyWeeks(problem, goal),
    { kind: 'other-weeks' },
    ...problem.items
      .filter(({ courseCode, assessmentCode }) => goal.locked.includes(assessmentKey(courseCode, assessmentCode)))
      .map(({ courseCode, assessmentCode }) => ({ kind: 'locked' as const, courseCode, assessmentCode })),
    ...keptRules(goal.rules),
    { kind: 'most-weeks', amount: goal.mostWeeks },
    { kind: 'most-moves', amount: goal.mostMoves },
  ];
}

/** What is kept to, rule by rule. */
export function keptRules(rules: RebalanceRules): readonly GoalRule[] {
  const amount = (kind: 'most-per-week' | 'least-days-between', value: number | null) =>
    value === null ? [] : [{ kind, amount: value }];
  return [
    ...(rules.noNewRedWeek ? [{ kind: 'no-new-red-week' as const }] : []),
    ...(rules.noPathwayWorse ? [{ kind: 'no-pathway-worse' as const }] : []),
    ...amount('most-per-week', rules.mostPerWeek),
    ...amount('least-days-between', rules.leastDaysBetween),
  ];
}

/** What is kept to with some of the rules alone. */
export function rulesAmong(some: readonly GoalRule[], rules: RebalanceRules): RebalanceRules {
  const has = (kind: GoalRule['kind']) => some.some((rule) => rule.kind === kind);
  return {
    noNewRedWeek: has('no-new-red-week'),
    noPathwayWorse: has('no-pathway-worse'),
    mostPerWeek: has('most-per-week') ? rules.mostPerWeek : null,
    leastDaysBetween: has('least-days-between') ? rules.leastDaysBetween : null,
  };
}

function heavyWeeks(problem: RebalanceProblem, goal: RebalanceGoal): readonly GoalRule[] {
  const most = goal.mostHours * MINUTES_IN_HOUR;
  const own = problem.groups.filter((group) => isAsked(group, goal));
  const years = [...new Set(own.map(({ studyYear }) => studyYear))].sort((one, other) => one - other);
  return years.flatMap((studyYear) =>
    [...problem.weeks.entries()].flatMap(([at, week]): readonly GoalRule[] => {
      const isHeavy = own.some((group) => group.studyYear === studyYear && (group.minutes[at] ?? 0) > most);
      return isHeavy ? [{ kind: 'week', studyYear, week }] : [];
    }),
  );
}

function isAsked({ programmeCode, studyYear }: LoadGroup, goal: RebalanceGoal): boolean {
  return programmeCode === goal.programmeCode && (goal.studyYear === null || goal.studyYear === studyYear);
}

/** What is asked with these rules alone. */
export function withGoalRules(problem: RebalanceProblem, goal: RebalanceGoal, rules: readonly GoalRule[]): GoalProblem {
  const has = (kind: GoalRule['kind']) => rules.some((rule) => rule.kind === kind);
  const wished = new Set(rules.map((rule) => (rule.kind === 'week' ? `${rule.studyYear} ${rule.week}` : '')));
  const locked = new Set(
    rules.map((rule) => (rule.kind === 'locked' ? assessmentKey(rule.courseCode, rule.assessmentCode) : '')),
  );
  const most = goal.mostHours * MINUTES_IN_HOUR;
  const farthest = has('most-weeks') ? goal.mostWeeks : Number.POSITIVE_INFINITY;
  return {
    problem: { ...problem, rules: rulesAmong(rules, goal.rules) },
    mostMoves: has('most-moves') ? goal.mostMoves : problem.items.length,
    level: {
      kind: 'goal',
      mostMinutes: most,
      holds: (group, week) =>
        isAsked(group, goal) &&
        ((group.minutes[week] ?? 0) > most
          ? wished.has(`${group.studyYear} ${problem.weeks[week]}`)
          : has('other-weeks')),
      isOpen: (item, slot) => {
        const one = problem.items[item];
        const isLocked = one !== undefined && locked.has(assessmentKey(one.courseCode, one.assessmentCode));
        return !isLocked && (one?.slots[slot]?.weeksAway ?? 0) <= farthest;
      },
    },
  };
}
