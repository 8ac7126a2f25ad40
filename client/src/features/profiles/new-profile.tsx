import type { ProfileLine } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useCreateProfile, useProfile } from '../../api/profiles.js';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { profilePath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';

const ID = /^[a-z0-9-]{2,40}$/;

/** Makes a profile as a copy of another, and goes there. */
export function NewProfile({ profiles }: { readonly profiles: readonly ProfileLine[] }) {
  const text = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [copyOf, setCopyOf] = useState(profiles.find(({ id }) => id === 'generic')?.id ?? profiles[0]?.id ?? '');
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const original = useProfile(copyOf);
  const create = useCreateProfile();
  const ready = ID.test(id) && name.trim() !== '' && original.data !== undefined && !create.isPending;
  const make = () => {
    if (!original.data) return;
    const rules = { ...original.data.rules, id, name: name.trim() };
    create.mutate({ rules }, { onSuccess: () => navigate({ pathname: profilePath(id), search }) });
  };
  return (
    <Panel title={text('profiles.copy')} lead={text('profiles.copyLead')}>
      <form
        className="new-profile"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <Choice
          label={text('profiles.copyOf')}
          value={copyOf}
          options={profiles.map((profile) => ({ value: profile.id, label: profile.name }))}
          onChange={setCopyOf}
        />
        <NameField label={text('profiles.newId')} value={id} longest={40} onChange={setId} />
        <NameField label={text('profiles.newName')} value={name} longest={80} onChange={setName} />
        <Button type="submit" disabled={!ready}>
          {text('profiles.create')}
        </Button>
      </form>
      {create.error && <Failed title={text('profiles.notCreated')} detail={create.error.message} />}
    </Panel>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
}

function NameField({ label, value, longest, onChange }: NameFieldProps) {
  const id = useId();
  return (
    <div className="rule-part">
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} maxLength={longest} onChange={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
