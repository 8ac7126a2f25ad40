import {
  type BalanceNorm,
  type CurriculumConflict,
  type CurriculumFault,
  type CurriculumInstance,
  type CurriculumRule,
  curriculumLoads,
} from '@evenkeel/shared/curriculum';
import type { BalanceOutcome } from '../curriculum/balance-curriculum.js';
import type { SolverProgress } from '../solver/solver-messages.js';
import { table } from './table.js';
import type { Session } from './terminal.js';

interface Answered {
  readonly instance: CurriculumInstance;
  readonly outcome: BalanceOutcome;
  readonly norm: BalanceNorm;
  readonly seconds: number;
}

/** An answer in words: what it comes to, the loads of each curriculum, and the courses of each period. */
export function curriculumText({ instance, outcome, norm, seconds }: Answered, session: Session): string {
  const { say, language } = session;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const amount = (value: number | null) => (value === null ? '–' : number.format(value));
  const { status, value, bound, assignment, conflict } = outcome;
  const values = { value: amount(value), bound: amount(bound), seconds: number.format(seconds) };
  const heading = `${instance.name}: ${say(`curriculum.${status}`, values)} (${say(`curriculum.norm.${norm}`)})`;
  if (status === 'infeasible') return [heading, conflictText(instance, conflict, session)].join('\n');
  if (!assignment) return [heading, say('curriculum.nothing')].join('\n');
  return [
    heading,
    '',
    loadTable(instance, assignment, session),
    '',
    courseTable(instance, assignment, session),
    '',
  ].join('\n');
}

function loadTable(instance: CurriculumInstance, assignment: readonly number[], { say, language }: Session): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const rows = curriculumLoads(instance, assignment).map((loads, index) => [
    String(index),
    ...loads.map((load) => number.format(load)),
  ]);
  return table(
    [say('column.curriculum'), ...Array.from({ length: instance.periods }, (_, period) => String(period))],
    rows,
  );
}

function courseTable(instance: CurriculumInstance, assignment: readonly number[], { say }: Session): string {
  const rows = Array.from({ length: instance.periods }, (_, period) => [
    String(period),
    instance.courses.flatMap(({ id }, course) => (assignment[course] === period ? [id] : [])).join(' '),
  ]);
  return table([say('column.period'), say('column.courses')], rows);
}

/** Why there is no assignment. */
export function conflictText(
  instance: CurriculumInstance,
  conflict: CurriculumConflict | null,
  { say }: Session,
): string {
  if (!conflict) return say('curriculum.conflict.unknown');
  const { kind, rules, curriculum, course } = conflict;
  const values = { curriculum: curriculum ?? '', periods: instance.periods, course: nameOf(instance, course ?? -1) };
  const lines = rules.map((rule) => `- ${ruleText(instance, rule, say)}`);
  return [say(`curriculum.conflict.${kind}`, values), ...lines].join('\n');
}

function ruleText(instance: CurriculumInstance, rule: CurriculumRule, say: Session['say']): string {
  if (rule.kind !== 'prerequisite') return say(`curriculum.rule.${rule.kind}`, { amount: rule.amount });
  const [course, before] = [nameOf(instance, rule.course), nameOf(instance, rule.before)];
  return say('curriculum.rule.prerequisite', { course, before });
}

function nameOf({ courses }: CurriculumInstance, course: number): string {
  return courses[course]?.id ?? '';
}

/** What is wrong with a file, a line for each fault. */
export function faultLines(faults: readonly CurriculumFault[], { say }: Session): readonly string[] {
  return [
    say('fault.curriculum'),
    ...faults.map(
      ({ code, place, value }) => `- ${place ? `${place}: ` : ''}${say(`curriculum.fault.${code}`, { value })}`,
    ),
  ];
}

/** How far an answer is, in one line. */
export function progressText(
  { name }: CurriculumInstance,
  { value, bound }: SolverProgress,
  { say, language }: Session,
): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const amount = (one: number | null) => (one === null ? '–' : number.format(one));
  return say('curriculum.progress', { name, value: amount(value), bound: amount(bound) });
}
