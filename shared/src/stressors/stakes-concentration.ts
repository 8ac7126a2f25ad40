import {
  type AcademicCalendar,
  type DayKind,
  dateOfEpochDay,
  dayKindOf,
  epochDay,
  weekKindOf,
} from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type CourseRun, isResit } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { type DenseSpell, denseSpells } from './dense-spell.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { cannotTell, itemFinding } from './finding-parts.js';
import { type DatedItem, datedItems, type GradedItem, gradedItems } from './graded-item.js';
import { missingDates } from './missing-dates.js';
import { termOf } from './term-of.js';
import { isAbove, levelOf } from './threshold.js';
import { weightShares } from './weight-shares.js';

/**
 * T7: a large part of what a term's marks depend on (weight × EC) falls within seven days, outside the exam weeks, where that is
 * meant to be so. The term is the longest period of the calendar, the academic year where there are no periods.
 */
export const stakesConcentration: Detector = {
  id: 'T7',
  settings: ['T7.days', 'T7.amber', 'T7.red'],
  needs: ['due-date', 'weight'],
  detect: (input) => {
    const items = datedItems(gradedItems(input)).filter((item) => !inExamWeek(input.load.cohort.calendar, item));
    const percentOf = percentOfTerm(input);
    const percents = new Map<GradedItem, number>(items.map((item) => [item, percentOf(item)]));
    const spells = denseSpells({
      items,
      days: settingValue(input.policy, 'T7.days'),
      measure: (inside) => sum(inside.map((item) => percents.get(item) ?? 0)),
      isDense: (percent) => levelOfPercent(input, percent) !== null,
    });
    return [
      ...spells.flatMap((spell) => findingOf(input, spell)),
      ...missingDates(input, 'T7'),
      ...missingWeights(input),
    ].filter(isFirstOfItsId);
  },
};

/** A course can lack both; the dates come first, without them the weights are of no use. */
function isFirstOfItsId<T extends { readonly id: string }>(finding: T, index: number, all: readonly T[]): boolean {
  return all.findIndex((other) => other.id === finding.id) === index;
}

function levelOfPercent({ policy }: DetectorInput, value: number) {
  return levelOf({ policy, value, amber: 'T7.amber', red: 'T7.red', exceeds: isAbove });
}

function findingOf(input: DetectorInput, { start, value, items }: DenseSpell): readonly Found[] {
  const level = levelOfPercent(input, value);
  if (!level) return [];
  const weighty = items.filter((item) => (item.sharePercent ?? 0) > 0);
  const measure = { ...level, value };
  const subject = dateOfEpochDay(start);
  return [itemFinding(input, { rule: 'T7', subject, measure, items: weighty, action: 'spread-deadlines' })];
}

const EXAM_KINDS: ReadonlySet<DayKind> = new Set(['exam', 'resit']);

function inExamWeek(calendar: AcademicCalendar, { day, dueWeek }: DatedItem): boolean {
  return EXAM_KINDS.has(dayKindOf(calendar, day)) || EXAM_KINDS.has(weekKindOf(calendar, dueWeek));
}

/** What an item is of its term's weight × EC, in percent; 0 where the weight is unknown, so the sum is never too high. */
function percentOfTerm(input: DetectorInput): (item: GradedItem) => number {
  const totals = new Map<string, number>();
  for (const run of input.load.cohort.runs) {
    for (const [term, ec] of ecByTerm(input, run)) totals.set(term, (totals.get(term) ?? 0) + ec);
  }
  return (item) => {
    const total = totals.get(termCode(input, item.dueOn ?? item.run.span.end)) ?? 0;
    return total > 0 ? ((item.sharePercent ?? 0) * item.run.course.ec) / total : 0;
  };
}

/** A course's EC by the terms in which its weights fall; where weights or dates are missing, by the term in which it ends. */
function ecByTerm(input: DetectorInput, run: CourseRun): readonly (readonly [string, number])[] {
  const shares = weightShares(run);
  const { ec } = run.course;
  if (!shares || shares.size === 0) return [[termCode(input, run.span.end), ec]];
  return run.assessments
    .filter((assessment) => !isResit(assessment))
    .map(({ code, dueOn }) => [termCode(input, dueOn ?? run.span.end), (ec * (shares.get(code) ?? 0)) / 100]);
}

function termCode({ load }: DetectorInput, date: CourseRun['span']['end']): string {
  return termOf(load.cohort.calendar, epochDay(date))?.code ?? '';
}

function missingWeights(input: DetectorInput) {
  return input.load.cohort.runs
    .filter((run) => weightShares(run) === null)
    .map((run) => {
      const items = gradedItems(input).filter((item) => item.courseCode === run.course.code);
      return cannotTell(input, { rule: 'T7', courseCode: run.course.code, missing: ['weight'], items });
    });
}
