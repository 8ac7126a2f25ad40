import type { ScenarioBaseDocument, ScenarioDocument, WantedChangeBody } from '@evenkeel/shared/contract';
import { liveInput } from '@evenkeel/shared/report';
import { useDeferredValue, useMemo, useState } from 'react';
import { useScenarioAction } from '../../api/scenarios.js';
import { Failed } from '../../ui/failed.js';
import { Freshness } from '../../ui/freshness.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';
import { ChangeDialog } from './change-dialog.js';
import { DeadlinePanel } from './deadline-panel.js';
import { changesOf, effectOf, scheduleWith, triedChange } from './effect-input.js';
import { EffectPanel } from './effect-panel.js';
import { FeedbackPanel } from './feedback-panel.js';
import { LedgerPanel } from './ledger-panel.js';
import { RebasePanel } from './rebase-panel.js';
import { ScenarioBar } from './scenario-bar.js';
import { ScenarioControls, useScenarioView } from './scenario-controls.js';
import { ScenarioSentence } from './scenario-sentence.js';
import { WeekEffectPanel } from './week-effect-panel.js';

interface BodyProps {
  readonly scenario: ScenarioDocument;
  readonly live: ScenarioBaseDocument;
}

/** A scenario from its conclusion to its ledger; the effect is computed here, while something is carried too. */
export function ScenarioBody({ scenario, live }: BodyProps) {
  const text = useText();
  const [by, setBy] = useOwnRole();
  const [opened, setOpened] = useState<string | null>(null);
  const [carried, setCarried] = useState<WantedChangeBody | null>(null);
  const action = useScenarioAction(scenario);
  const base = useMemo(() => liveInput(live), [live]);
  const changes = useMemo(() => changesOf(scenario), [scenario]);
  const effect = useMemo(() => effectOf(base, changes), [base, changes]);
  const schedule = useMemo(() => scheduleWith(base, changes), [base, changes]);
  const tried = useDeferredValue(carried);
  const shown = useMemo(() => {
    const change = tried && triedChange(base, changes, tried);
    // while something is carried only the hours are looked at: they follow the pointer
    return change ? effectOf({ ...base, profiles: [] }, [...changes, change]) : effect;
  }, [base, changes, tried, effect]);
  const view = useScenarioView(effect, live);
  const act = (done: Parameters<typeof action.mutate>[0]['action'], onSuccess?: () => void) =>
    action.mutate({ by, action: done }, onSuccess ? { onSuccess } : {});
  if (!effect || !shown) return <Failed title={text('scenario.failed')} detail={text('scenario.noData')} />;
  const cohort = shown.cohorts.find(
    ({ programme, studyYear }) => programme.code === live.programmeCode && studyYear === view.studyYear,
  );
  const readOnly = scenario.state === 'proposed';
  return (
    <>
      <ScenarioSentence effect={shown} unfitting={scenario.unfitting} />
      <ScenarioBar scenario={scenario} busy={action.isPending} role={by} onRole={setBy} onAct={act} />
      {action.error && <Failed title={text('scenario.refused')} detail={action.error.message} />}
      {scenario.unfitting > 0 && !readOnly && <RebasePanel scenario={scenario} onAct={act} />}
      <ScenarioControls effect={effect} live={live} view={view} />
      {cohort && <WeekEffectPanel cohort={cohort} days={view.days} />}
      <DeadlinePanel
        base={base}
        schedule={schedule}
        view={view}
        readOnly={readOnly}
        onCarry={setCarried}
        onChange={(change) => act({ do: 'add', change, reason: null })}
        onOpen={setOpened}
      />
      <LedgerPanel scenario={scenario} readOnly={readOnly} onAct={act} />
      <EffectPanel effect={effect} />
      <FeedbackPanel feedback={effect.feedback} />
      <p className="foot-chips">
        <Freshness date={live.dataDate} version={live.dataVersion} />
      </p>
      {opened !== null && (
        <ChangeDialog
          place={opened}
          base={base}
          schedule={schedule}
          changes={changes}
          busy={action.isPending}
          error={action.error}
          onClose={() => setOpened(null)}
          onSave={(change, reason) => act({ do: 'add', change, reason }, () => setOpened(null))}
        />
      )}
    </>
  );
}
