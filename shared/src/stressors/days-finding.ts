import type { PlainDate } from '../calendar/index.js';
import type { SettingId } from '../policy/index.js';
import type { DetectorInput } from './detector.js';
import type { Action, Found } from './finding.js';
import { itemFinding } from './finding-parts.js';
import type { DatedItem, GradedItem } from './graded-item.js';
import { groupBy } from './group-by.js';
import type { RuleId } from './rule-id.js';
import { isAtLeast, type Level } from './threshold.js';

interface DayRule {
  readonly rule: RuleId;
  /** From how many items a day is reported. */
  readonly amber: SettingId;
  /** From which weight of one item the day is red, in percent. */
  readonly red: SettingId;
  readonly action: Action;
}

/**
 * The findings of a rule that wants certain days free of graded work, by day: how many items a day has, or, where one of them is
 * heavy, the weight of the heaviest in percent of its course.
 */
export function daysFindings(
  input: DetectorInput,
  rule: DayRule,
  days: ReadonlyMap<PlainDate, readonly GradedItem[]>,
): readonly Found[] {
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, items]) => {
      const measure = measureOf(input, rule, items);
      if (!measure) return [];
      return [
        itemFinding(input, { rule: rule.rule, action: rule.action, subject: date, dates: [date], measure, items }),
      ];
    });
}

function measureOf(
  { policy }: DetectorInput,
  { amber, red }: DayRule,
  items: readonly GradedItem[],
): (Level & { readonly value: number }) | null {
  const heaviest = Math.max(...items.map((item) => item.sharePercent ?? 0));
  if (isAtLeast(heaviest, policy.settings[red].value)) return { severity: 'red', setting: red, value: heaviest };
  if (!isAtLeast(items.length, policy.settings[amber].value)) return null;
  return { severity: 'amber', setting: amber, value: items.length };
}

/** The items by the day they are due, in order of date. */
export function itemsByDate(items: readonly DatedItem[]): ReadonlyMap<PlainDate, readonly DatedItem[]> {
  return groupBy(items, (item) => item.dueOn);
}
