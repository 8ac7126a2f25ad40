import type { ProfileTrialDocument } from '@evenkeel/shared/contract';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { CalendarChoice } from './calendar-choice.js';
import { FoundList } from './found-list.js';

interface TrialPanelProps {
  readonly file: File | null;
  readonly trial: ProfileTrialDocument | null;
  readonly trying: boolean;
  /** Why the rules could not be tried; what is shown then is from before. */
  readonly error: Error | null;
}

const SHARES = ['course', 'type', 'group', 'deadline'] as const;

/** How much of the calendar the rules understand as they stand now. */
export function TrialPanel({ file, trial, trying, error }: TrialPanelProps) {
  const text = useText();
  const format = useFormat();
  return (
    <Panel title={text('profile.trial')}>
      <CalendarChoice file={file} />
      {error && (
        <Failed
          title={text('profile.trialFailed')}
          detail={trial ? `${error.message} ${text('profile.trialOld')}` : error.message}
        />
      )}
      <p className="trial-figure" aria-live="polite">
        {trial && text('profile.understood', { understood: trial.understood, read: trial.read })}
        {trying && <span className="small quiet"> {text('profile.trying')}</span>}
      </p>
      {trial && (
        <>
          <progress value={trial.understood} max={trial.read} aria-label={text('profile.trial')} />
          <ul className="trial-shares">
            {SHARES.map((share) => (
              <li key={share}>
                <strong>{format.whole(trial.byField[share])}</strong> {text(`profile.share.${share}`)}
              </li>
            ))}
            {trial.leftOut > 0 && (
              <li>
                <strong>{format.whole(trial.leftOut)}</strong> {text('profile.share.leftOut')}
              </li>
            )}
          </ul>
          <FoundList
            title={text('profile.found.courses', { count: trial.totals.courses })}
            found={trial.courses}
            total={trial.totals.courses}
          />
          <FoundList
            title={text('profile.found.groups', { count: trial.totals.groups })}
            found={trial.groups}
            total={trial.totals.groups}
          />
          <FoundList title={text('profile.found.types')} found={trial.types} total={trial.types.length} />
        </>
      )}
    </Panel>
  );
}
