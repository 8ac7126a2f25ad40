import type { ScenarioBody } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { Failed } from './failed.js';
import { scenarioPath } from './paths.js';
import { useOwnRole } from './use-own-role.js';
import { useText } from './use-text.js';

type Begun = Pick<ScenarioBody, 'name' | 'by' | 'changes'>;

/** What begins a scenario on the server. */
export interface ScenarioCreation {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly mutate: (body: Begun, options: { readonly onSuccess: (made: { readonly id: string }) => void }) => void;
}

interface ButtonProps extends Omit<Begun, 'by'> {
  readonly label: string;
  readonly place: Parameters<typeof scenarioPath>[0];
  readonly create: ScenarioCreation;
}

/** Puts changes into a scenario of their own and opens it; the schedule stays as it is. */
export function ScenarioButton({ label, name, changes, place, create }: ButtonProps) {
  const text = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [by] = useOwnRole();
  const open = ({ id }: { readonly id: string }) => navigate({ pathname: scenarioPath(place, id), search });
  return (
    <>
      <Button
        variant="default"
        disabled={create.isPending}
        onClick={() => create.mutate({ name, by, changes }, { onSuccess: open })}
      >
        {label}
      </Button>
      {create.error && <Failed title={text('scenario.refused')} detail={create.error.message} />}
    </>
  );
}
