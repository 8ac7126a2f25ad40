import { LoadEffectsPanel } from '../../ui/load-effects.js';
import { ApplyBar } from './apply-bar.js';
import { CalendarFiguresPanel } from './calendar-figures-panel.js';
import { ChangeList } from './change-list.js';
import { CountTable } from './count-table.js';
import { MatchPanel } from './match-panel.js';
import { MissingChoice } from './missing-choice.js';
import type { ImportFlow, Reading } from './use-import.js';

interface PreviewStepProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** Step 4: what would change and what that does to the load, before it is applied. */
export function PreviewStep({ flow, reading }: PreviewStepProps) {
  const { report } = reading;
  return (
    <>
      <ApplyBar flow={flow} reading={reading} />
      <MatchPanel flow={flow} reading={reading} />
      <CountTable report={report} />
      <MissingChoice flow={flow} reading={reading} />
      <CalendarFiguresPanel report={report} />
      <LoadEffectsPanel effects={report.loadEffects} />
      <ChangeList changes={report.changes} />
    </>
  );
}
