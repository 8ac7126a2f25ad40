import type { RebalanceDocument, RebalanceQuestionBody } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../ui/choice.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

interface QuestionsProps {
  readonly result: Pick<RebalanceDocument, 'items' | 'fixed'>;
  readonly onAsk: (question: RebalanceQuestionBody) => void;
}

const keyOf = (one: { readonly courseCode: string; readonly assessmentCode: string }) =>
  `${one.courseCode}/${one.assessmentCode}`;

/** Why not another day, and what would it bring if something fixed could move? */
export function RebalanceQuestions({ result: { items, fixed }, onAsk }: QuestionsProps) {
  const text = useText();
  const format = useFormat();
  const all = [...items, ...fixed];
  const [chosen, setChosen] = useState(all[0] ? keyOf(all[0]) : '');
  const [day, setDay] = useState<string | null>(null);
  const movable = items.find((one) => keyOf(one) === chosen);
  const one = movable ?? fixed.find((other) => keyOf(other) === chosen);
  if (!one) return null;
  const { courseCode, assessmentCode } = one;
  const why = 'why' in one ? ` · ${text(`rebalance.fixed.${one.why}`)}` : '';
  const to = movable?.days.find((each) => each === day) ?? movable?.days[0];
  return (
    <Panel title={text('rebalance.ask')} lead={text('rebalance.askLead')}>
      <div className="controls">
        <Choice
          label={text('rebalance.askItem')}
          value={chosen}
          options={all.map((each) => ({
            value: keyOf(each),
            label: `${each.courseCode} · ${each.title} · ${format.weekday(each.on)}`,
          }))}
          onChange={setChosen}
        />
        {movable && to && (
          <Choice
            label={text('rebalance.askDay')}
            value={to}
            options={movable.days.map((each) => ({ value: each, label: format.weekday(each) }))}
            onChange={setDay}
          />
        )}
      </div>
      <div className="button-row">
        {to ? (
          <Button variant="default" onClick={() => onAsk({ kind: 'place', courseCode, assessmentCode, on: to })}>
            {text('rebalance.askPlace')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => onAsk({ kind: 'free', courseCode, assessmentCode })}>
            {text('rebalance.askFree')}
            {why}
          </Button>
        )}
      </div>
    </Panel>
  );
}
