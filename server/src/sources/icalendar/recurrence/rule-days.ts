import { datePartsOf, type EpochDay, weekdayOf } from '@evenkeel/shared/calendar';
import { dayFitting } from './day-fitting.js';
import type { RecurrenceRule } from './recurrence-rule.js';
import { rulePeriods } from './rule-periods.js';

/** From which day a rule is followed, to which day, and how many days are enough. */
export interface RuleSpan {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly most: number;
}

/** The days a rule gives, and how many days were looked at to find them. */
export interface RuleDays {
  readonly days: readonly EpochDay[];
  readonly looked: number;
}

/** The days on which a rule lets something begin, in order. Days are all there is: the rule gives no times of day. */
export function ruleDays(written: RecurrenceRule, { first, last, most }: RuleSpan): RuleDays {
  const rule = withDefaults(written, first);
  const enough = Math.min(rule.count ?? most, most);
  const fits = dayFitting(rule);
  const days: EpochDay[] = [];
  let looked = 0;
  for (const period of rulePeriods(rule, first)) {
    if (period.start > last || days.length >= enough) break;
    const found: EpochDay[] = [];
    for (let day = period.start; day < period.end; day += 1) if (fits(day)) found.push(day);
    looked += period.end - period.start;
    for (const day of rule.positions ? atPositions(found, rule.positions) : found) {
      if (day >= first && day <= last && days.length < enough) days.push(day);
    }
  }
  return { days, looked };
}

/** What a rule leaves out it has from the day it starts on. */
function withDefaults(rule: RecurrenceRule, first: EpochDay): RecurrenceRule {
  const { frequency, days, months, monthDays, yearDays, weekNumbers } = rule;
  const start = datePartsOf(first);
  const onWeekday = [{ nth: null, weekday: weekdayOf(first) }];
  if (frequency === 'DAILY' || days || monthDays || yearDays) return rule;
  if (frequency === 'WEEKLY' || weekNumbers) return { ...rule, days: onWeekday };
  if (frequency === 'MONTHLY') return { ...rule, monthDays: [start.day] };
  return { ...rule, months: months ?? [start.month], monthDays: [start.day] };
}

/** The first, second or last of the days of a period (`BYSETPOS`). */
function atPositions(days: readonly EpochDay[], positions: readonly number[]): readonly EpochDay[] {
  const chosen = positions.flatMap((position) => days.at(position > 0 ? position - 1 : position) ?? []);
  return [...new Set(chosen)].sort((a, b) => a - b);
}
