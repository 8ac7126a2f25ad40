import type { ProfileRuleDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import { movedRule, newRule, type RuleField } from './rule-fields.js';
import { RuleRow } from './rule-row.js';

interface RuleListProps {
  readonly field: RuleField;
  readonly rules: readonly ProfileRuleDocument[];
  /** Events that each rule is the first to fit; null before a trial. */
  readonly counts: readonly number[] | null;
  readonly onChange: (rules: readonly ProfileRuleDocument[]) => void;
}

/** The rules of one field in their order. */
export function RuleList({ field, rules, counts, onChange }: RuleListProps) {
  const text = useText();
  const name = text(`profile.field.${field}`);
  return (
    <details className="rule-field" open={field === 'course' || field === 'type' || field === 'group'}>
      <summary>
        {name} <span className="quiet small">({rules.length})</span>
      </summary>
      <p className="small quiet">{text(`profile.field.${field}.why`)}</p>
      {rules.length === 0 && <p className="small">{text('profile.rule.none')}</p>}
      <ol className="rules">
        {rules.map((rule, index) => (
          <RuleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place in the order; its text changes with every key
            key={index}
            field={field}
            rule={rule}
            index={index}
            last={index === rules.length - 1}
            events={counts?.[index] ?? null}
            onChange={(changed) => onChange(rules.with(index, changed))}
            onMove={(by) => onChange(movedRule(rules, index, by))}
            onRemove={() => onChange(rules.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button
        variant="default"
        size="sm"
        aria-label={text('profile.rule.add', { field: name })}
        onClick={() => onChange([...rules, newRule(field)])}
      >
        +
      </Button>
    </details>
  );
}
