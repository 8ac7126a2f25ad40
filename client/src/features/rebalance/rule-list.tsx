import type { RebalanceRuleDocument } from '@evenkeel/shared/contract';
import { useText } from '../../ui/use-text.js';
import { ruleText } from './rule-text.js';

/** What does not go together; nothing where that is not known. */
export function RuleList({ rules }: { readonly rules: readonly RebalanceRuleDocument[] | null }) {
  const text = useText();
  if (rules === null || rules.length === 0) return null;
  return (
    <ul>
      {rules.map((rule) => (
        <li key={JSON.stringify(rule)}>{ruleText(rule, text)}</li>
      ))}
    </ul>
  );
}
