import type { ProfileRuleDocument } from '@evenkeel/shared/contract';
import { ACTIVITY_KINDS, ASSESSMENT_KINDS } from '@evenkeel/shared/schedule';
import { useId } from 'react';
import { Choice } from '../../ui/choice.js';
import { type Text, useText } from '../../ui/use-text.js';
import { RuleButtons } from './rule-buttons.js';
import { changedRule, PLACES, type RuleField, WORDS } from './rule-fields.js';

interface RuleRowProps {
  readonly field: RuleField;
  readonly rule: ProfileRuleDocument;
  readonly index: number;
  readonly last: boolean;
  /** Events that this rule is the first to fit; null before a trial. */
  readonly events: number | null;
  readonly onChange: (rule: ProfileRuleDocument) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One rule: its pattern, where it looks, what it stands for, how much it understands, and its place in the order. */
export function RuleRow({ field, rule, index, last, events, onChange, onMove, onRemove }: RuleRowProps) {
  const text = useText();
  const name = text('profile.rule', { field: text(`profile.field.${field}`), rule: index + 1 });
  const change = (part: Partial<ProfileRuleDocument>) => onChange(changedRule(rule, part));
  return (
    <li className="rule" aria-label={name}>
      <RuleText
        className="rule-pattern"
        label={text('profile.rule.pattern')}
        of={name}
        value={rule.pattern}
        onChange={(pattern) => change({ pattern })}
      />
      <Choice
        label={text('profile.rule.from')}
        of={name}
        value={rule.from ?? 'summary'}
        options={PLACES.map((place) => ({ value: place, label: text(`profile.place.${place}`) }))}
        onChange={(from) => change({ from: from === 'summary' ? '' : from })}
      />
      <RuleMeaning field={field} rule={rule} of={name} change={change} />
      <span className="rule-events small quiet">
        {events !== null && text('profile.rule.events', { count: events })}
      </span>
      <RuleButtons name={name} first={index === 0} last={last} onMove={onMove} onRemove={onRemove} />
    </li>
  );
}

/** A word of a rule in the language of the reader; the word itself where it is none of ours. */
function wordLabel(field: RuleField, word: string, text: Text): string {
  const kind = word.replaceAll(' ', '-');
  const activity = field === 'type' ? ACTIVITY_KINDS.find((known) => known === kind) : undefined;
  if (activity) return text(`activityKind.${activity}`);
  const assessment = field === 'deadline' ? ASSESSMENT_KINDS.find((known) => known === kind) : undefined;
  return assessment ? text(`assessmentKind.${assessment}`) : word;
}

interface RuleMeaningProps {
  readonly field: RuleField;
  readonly rule: ProfileRuleDocument;
  readonly of: string;
  readonly change: (part: Partial<ProfileRuleDocument>) => void;
}

function RuleMeaning({ field, rule, of, change }: RuleMeaningProps) {
  const text = useText();
  if (field === 'opening' || field === 'closing' || field === 'signs') return null;
  const words = WORDS[field];
  const label = text('profile.rule.is');
  return (
    <>
      {words ? (
        <Choice
          label={label}
          of={of}
          value={rule.is ?? ''}
          options={words.map((word) => ({ value: word, label: wordLabel(field, word, text) }))}
          onChange={(is) => change({ is })}
        />
      ) : (
        <RuleText label={label} of={of} value={rule.is ?? ''} onChange={(is) => change({ is })} />
      )}
      {field === 'type' && (
        <RuleText
          label={text('profile.rule.code')}
          of={of}
          value={rule.code ?? ''}
          onChange={(code) => change({ code })}
        />
      )}
    </>
  );
}

interface RulePartProps {
  readonly label: string;
  /** The rule it is a part of, for who hears the label without seeing its place. */
  readonly of: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function RuleText({ label, of, value, onChange, className }: RulePartProps & { readonly className?: string }) {
  const id = useId();
  return (
    <div className={`rule-part ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-label={`${label}: ${of}`}
        value={value}
        maxLength={300}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
