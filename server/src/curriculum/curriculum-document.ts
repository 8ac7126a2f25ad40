import type { CurriculumDocument } from '@evenkeel/shared/contract';
import {
  type BalanceNorm,
  type CurriculumInstance,
  type CurriculumRule,
  curriculumLoads,
} from '@evenkeel/shared/curriculum';
import type { BalanceOutcome } from './balance-curriculum.js';

interface Answered {
  readonly outcome: BalanceOutcome;
  readonly norm: BalanceNorm;
  readonly seconds: number;
}

/** An answer with the loads that it comes to. */
export function curriculumDocument(
  instance: CurriculumInstance,
  { outcome, norm, seconds }: Answered,
): CurriculumDocument {
  const { status, value, bound, assignment, conflict } = outcome;
  return {
    ...{ instance: instance.name, norm, status, value, bound, seconds },
    courses: instance.courses.map(({ id, ec }, course) => ({ id, ec, period: assignment?.[course] ?? null })),
    loads: assignment ? curriculumLoads(instance, assignment).map((loads) => [...loads]) : [],
    conflict: conflict && { kind: conflict.kind, rules: conflict.rules.map(ruleDocument) },
  };
}

function ruleDocument(rule: CurriculumRule): NonNullable<CurriculumDocument['conflict']>['rules'][number] {
  if (rule.kind === 'prerequisite') return { kind: rule.kind, course: rule.course, before: rule.before, amount: null };
  return { kind: rule.kind, course: null, before: null, amount: rule.amount };
}
