import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { YearRef } from '../../api/queries.js';
import { useCreateScenario } from '../../api/scenarios.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { scenarioPath } from '../../ui/paths.js';
import { RoleChoice } from '../../ui/role-choice.js';
import { TextField } from '../../ui/text-field.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';

/** A form that begins a scenario and opens it. */
export function NewScenario({ yearRef }: { readonly yearRef: YearRef }) {
  const text = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [name, setName] = useState('');
  const [by, setBy] = useOwnRole();
  const create = useCreateScenario(yearRef);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = ({ id }: { readonly id: string }) => navigate({ pathname: scenarioPath(yearRef, id), search });
    create.mutate({ name: name.trim() || text('scenarios.unnamed'), by }, { onSuccess });
  };
  return (
    <Panel title={text('scenarios.new')} lead={text('scenarios.newLead')}>
      <form className="scenario-form" onSubmit={submit}>
        <TextField label={text('scenarios.name')} hint={text('scenarios.nameHint')} value={name} onChange={setName} />
        <RoleChoice label={text('decision.by')} value={by} onChange={(role) => role && setBy(role)} />
        {create.error && <Failed title={text('scenario.refused')} detail={create.error.message} />}
        <div className="button-row">
          <Button type="submit" disabled={create.isPending}>
            {text('scenarios.begin')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
