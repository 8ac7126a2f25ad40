import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';

interface RuleButtonsProps {
  /** The rule, for who hears the button without seeing its place. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves a rule up or down, or takes it away. */
export function RuleButtons({ name, first, last, onMove, onRemove }: RuleButtonsProps) {
  const text = useText();
  const buttons = [
    { sign: '↑', label: text('profile.rule.up', { rule: name }), off: first, act: () => onMove(-1) },
    { sign: '↓', label: text('profile.rule.down', { rule: name }), off: last, act: () => onMove(1) },
    { sign: '×', label: text('profile.rule.remove', { rule: name }), off: false, act: onRemove },
  ];
  return (
    <div className="rule-buttons">
      {buttons.map(({ sign, label, off, act }) => (
        <Button key={sign} variant="default" size="compact-md" aria-label={label} disabled={off} onClick={act}>
          {sign}
        </Button>
      ))}
    </div>
  );
}
