import type { RebalanceBody } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useYear, type YearRef } from '../../api/queries.js';
import { Choice } from '../../ui/choice.js';
import { CohortChoice } from '../../ui/cohort-choice.js';
import { Panel } from '../../ui/panel.js';
import { Tick } from '../../ui/tick.js';
import { useText } from '../../ui/use-text.js';

/** No limit, as a choice. */
const NONE = 'none';
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

interface FormProps {
  readonly yearRef: YearRef;
  readonly busy: boolean;
  /** What else is asked, before the button. */
  readonly children: ReactNode;
  readonly onStart: (asked: Partial<RebalanceBody>) => void;
}

/** What may move, how far, and what is kept to. */
export function RebalanceForm({ yearRef, busy, children, onStart }: FormProps) {
  const text = useText();
  const [mostMoves, setMostMoves] = useState('3');
  const [mostWeeks, setMostWeeks] = useState('2');
  const [studyYear, setStudyYear] = useState<number | null>(null);
  const [perWeek, setPerWeek] = useState(NONE);
  const [gap, setGap] = useState(NONE);
  const [mostHours, setMostHours] = useState(NONE);
  const [noNewRedWeek, setNoNewRedWeek] = useState(true);
  const [noPathwayWorse, setNoPathwayWorse] = useState(true);
  const [allProgrammes, setAllProgrammes] = useState(false);
  const years = useYear(yearRef).data?.cohorts.map((cohort) => cohort.studyYear) ?? [];
  const numberOrNull = (value: string) => (value === NONE ? null : Number(value));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart({
      mostMoves: Number(mostMoves),
      mostWeeks: Number(mostWeeks),
      studyYear,
      mostPerWeek: numberOrNull(perWeek),
      leastDaysBetween: numberOrNull(gap),
      mostHours: numberOrNull(mostHours),
      noNewRedWeek,
      noPathwayWorse,
      allProgrammes,
    });
  };
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const none = { value: NONE, label: text('rebalance.noLimit') };
  return (
    <Panel title={text('rebalance.form')}>
      <form onSubmit={submit}>
        <div className="controls">
          <Choice
            label={text('rebalance.mostMoves')}
            value={mostMoves}
            options={plain(numbers(1, 15))}
            onChange={setMostMoves}
          />
          <Choice
            label={text('rebalance.mostWeeks')}
            value={mostWeeks}
            options={plain(numbers(1, 8))}
            onChange={setMostWeeks}
          />
          <CohortChoice
            label={text('rebalance.studyYear')}
            studyYears={years}
            value={studyYear}
            onChange={setStudyYear}
          />
          <Choice
            label={text('rebalance.perWeek')}
            value={perWeek}
            options={[none, ...plain(numbers(1, 6))]}
            onChange={setPerWeek}
          />
          <Choice
            label={text('rebalance.daysBetween')}
            value={gap}
            options={[none, ...plain(numbers(1, 14))]}
            onChange={setGap}
          />
          <Choice
            label={text('rebalance.mostHours')}
            value={mostHours}
            options={[{ value: NONE, label: text('rebalance.noWish') }, ...plain(numbers(30, 80))]}
            onChange={setMostHours}
          />
        </div>
        <Tick label={text('rebalance.noNewRedWeek')} checked={noNewRedWeek} onChange={setNoNewRedWeek} />
        <Tick label={text('rebalance.noPathwayWorse')} checked={noPathwayWorse} onChange={setNoPathwayWorse} />
        <Tick label={text('rebalance.allProgrammes')} checked={allProgrammes} onChange={setAllProgrammes} />
        {children}
        <div className="button-row">
          <Button type="submit" disabled={busy}>
            {text('rebalance.start')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
