import type { ProfileRuleDocument, ProfileRulesDocument, ProfileTrialDocument } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { LineList } from './line-list.js';
import { RULE_FIELDS, type RuleField, rulesOf } from './rule-fields.js';
import { RuleList } from './rule-list.js';

interface RulesPanelProps {
  readonly rules: ProfileRulesDocument;
  readonly trial: ProfileTrialDocument | null;
  readonly onChange: (rules: ProfileRulesDocument) => void;
}

/** All rules of a profile, field by field. */
export function RulesPanel({ rules, trial, onChange }: RulesPanelProps) {
  const text = useText();
  const id = useId();
  const counts = (field: RuleField) => trial?.byRule[field] ?? null;
  return (
    <Panel title={text('profile.rules')}>
      <div className="rule-part profile-name">
        <label htmlFor={id}>{text('profiles.newName')}</label>
        <input
          id={id}
          value={rules.name}
          maxLength={80}
          onChange={(event) => onChange({ ...rules, name: event.currentTarget.value })}
        />
      </div>
      {RULE_FIELDS.map((field) => {
        const own = rulesOf(rules, field);
        if (!own) return null;
        const change = (changed: readonly ProfileRuleDocument[]) => onChange({ ...rules, [field]: [...changed] });
        return <RuleList key={field} field={field} rules={own} counts={counts(field)} onChange={change} />;
      })}
      <LineList
        field="everyone"
        lines={rules.everyone}
        onChange={(everyone) => onChange({ ...rules, everyone: [...everyone] })}
      />
      <LineList
        field="product"
        lines={rules.product}
        onChange={(product) => onChange({ ...rules, product: [...product] })}
      />
    </Panel>
  );
}
