import type { ProfileRuleDocument, ProfileRulesDocument } from '@evenkeel/shared/contract';

/** The lists of rules in the order of what most needs work; `signs` and `product` only choose the profile. */
export const RULE_FIELDS = ['course', 'type', 'group', 'title', 'deadline', 'opening', 'closing', 'signs'] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** The words a rule of these fields may stand for; rules of other fields may stand for any text. */
export const WORDS: Partial<Readonly<Record<RuleField, readonly string[]>>> = {
  type: ['lecture', 'seminar', 'work group', 'practical', 'tutorial', 'excursion', 'mentoring', 'other'],
  deadline: ['written exam', 'digital exam', 'assignment', 'quiz', 'presentation', 'report', 'other'],
};

/** Where a rule may look. */
export const PLACES = ['summary', 'description', 'categories', 'location', 'uid'] as const;
/** The rules of a field; null where the profile has no such field. */
export function rulesOf(profile: ProfileRulesDocument, field: RuleField): readonly ProfileRuleDocument[] | null {
  const rules = profile[field];
  return Array.isArray(rules) ? (rules as readonly ProfileRuleDocument[]) : null; // `closing` is not in every profile
}

/** An empty rule of a field, to fill in. */
export function newRule(field: RuleField): ProfileRuleDocument {
  const [word] = WORDS[field] ?? [];
  return { pattern: '', ...(word ? { is: word } : {}) };
}

/** The rule with a part changed; a part that is empty is left out. */
export function changedRule(rule: ProfileRuleDocument, part: Partial<ProfileRuleDocument>): ProfileRuleDocument {
  const { pattern, ...rest } = { ...rule, ...part };
  return { pattern, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')) };
}

/** The list with two neighbours changed about. */
export function movedRule<T>(rules: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const next = [...rules];
  const [rule] = next.splice(index, 1);
  if (rule !== undefined) next.splice(index + by, 0, rule);
  return next;
}
