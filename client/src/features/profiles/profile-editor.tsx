import type { ProfileDocument, ProfileRulesDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { useProfileTrial } from '../../api/profiles.js';
import { HistoryPanel } from './history-panel.js';
import { useKeptCalendar } from './kept-calendar.js';
import { RulesPanel } from './rules-panel.js';
import { SavePanel } from './save-panel.js';
import { TrialPanel } from './trial-panel.js';
import { useLastGood } from './use-last-good.js';
import { useSettled } from './use-settled.js';
import { WorklistPanel } from './worklist-panel.js';

/** The rules of a profile beside what they make of a calendar; each change is tried at once, and kept when it is saved. */
export function ProfileEditor({ profile }: { readonly profile: ProfileDocument }) {
  const [draft, setDraft] = useState<{ readonly rules: ProfileRulesDocument; readonly loads: number }>({
    rules: profile.rules,
    loads: 0,
  });
  const file = useKeptCalendar();
  const written = JSON.stringify(draft.rules);
  const settled = useSettled(written);
  const request = useProfileTrial({ id: profile.id, rules: settled, file });
  const trial = useLastGood(request.data, file);
  const load = (rules: ProfileRulesDocument) => setDraft(({ loads }) => ({ rules, loads: loads + 1 }));
  return (
    <>
      <div className="columns">
        <RulesPanel
          key={draft.loads}
          rules={draft.rules}
          trial={trial}
          onChange={(rules) => setDraft(({ loads }) => ({ rules, loads }))}
        />
        <div className="stack profile-trial">
          <TrialPanel
            file={file}
            trial={trial}
            trying={request.isFetching || settled !== written}
            error={request.error}
          />
          <SavePanel
            profile={profile}
            rules={draft.rules}
            changed={!sameRules(draft.rules, profile.rules)}
            load={load}
          />
        </div>
      </div>
      {trial && <WorklistPanel trial={trial} />}
      <HistoryPanel profile={profile} onLoad={load} />
    </>
  );
}

/** Whatever version they were made from. */
function sameRules(a: ProfileRulesDocument, b: ProfileRulesDocument): boolean {
  return JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });
}
