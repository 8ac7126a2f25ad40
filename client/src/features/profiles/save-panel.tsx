import type { ProfileDocument, ProfileRulesDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useSaveProfile } from '../../api/profiles.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

interface SavePanelProps {
  readonly profile: ProfileDocument;
  readonly rules: ProfileRulesDocument;
  readonly changed: boolean;
  /** Puts these rules in the editor. */
  readonly load: (rules: ProfileRulesDocument) => void;
}

/** Keeps the rules as a new version with a note, or goes back to the profile as shipped. */
export function SavePanel({ profile, rules, changed, load }: SavePanelProps) {
  const text = useText();
  const id = useId();
  const [note, setNote] = useState('');
  const save = useSaveProfile(profile.id);
  const { latest, shipped, edited } = profile;
  const keep = (kept: ProfileRulesDocument | null) =>
    save.mutate(
      { rules: kept, note: note.trim() === '' ? null : note.trim(), latest },
      {
        onSuccess: (saved) => {
          load(saved.rules);
          setNote('');
        },
      },
    );
  return (
    <Panel title={text('profile.save')} lead={text('profile.saveLead')}>
      <div className="rule-part">
        <label htmlFor={id}>{text('profile.note')}</label>
        <input id={id} value={note} maxLength={200} onChange={(event) => setNote(event.currentTarget.value)} />
      </div>
      {save.error && <Failed title={text('profile.notSaved')} detail={save.error.message} />}
      <p aria-live="polite" className="small">
        {!changed && (save.isSuccess ? text('profile.saved', { version: latest }) : text('profile.unchanged'))}
      </p>
      <div className="button-row">
        <Button disabled={!changed || save.isPending} onClick={() => keep(rules)}>
          {save.isPending ? text('profile.saving') : text('profile.saveVersion', { version: latest + 1 })}
        </Button>
        <Button variant="default" disabled={!changed} onClick={() => load(profile.rules)}>
          {text('profile.discard')}
        </Button>
        {edited && (
          <Button variant="default" disabled={save.isPending} onClick={() => keep(null)}>
            {text(shipped ? 'profile.toShipped' : 'profile.outOfUse')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
