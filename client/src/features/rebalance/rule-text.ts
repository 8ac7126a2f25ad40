import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { RebalanceRuleDocument } from '@evenkeel/shared/contract';
import type { Text } from '../../ui/use-text.js';

/** A wish or rule that stands in the way, in words. */
export function ruleText(rule: RebalanceRuleDocument, text: Text): string {
  if (rule.kind === 'week') {
    return text('rebalance.rule.week', { week: weekNumberOf(rule.week), year: rule.studyYear });
  }
  if (rule.kind === 'locked') {
    return text('rebalance.rule.locked', { course: rule.courseCode, assessment: rule.assessmentCode });
  }
  return text(`rebalance.rule.${rule.kind}`, { amount: 'amount' in rule ? rule.amount : 0 });
}
