import type { SuggestionDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useCreateScenario } from '../../api/scenarios.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { scenarioPath } from '../../ui/paths.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';

/** Puts a tried move into a scenario of its own and opens it; the schedule stays as it is. */
export function OpenAsScenario({ move }: { readonly move: SuggestionDocument }) {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const [by] = useOwnRole();
  const create = useCreateScenario({ programme, year });
  const { courseCode, assessmentCode, title, to } = move;
  const begin = () =>
    create.mutate(
      {
        name: text('scenarios.fromMove', { title, day: format.weekday(to) }),
        by,
        changes: [{ kind: 'due', courseCode, assessmentCode, to: { dueOn: to } }],
      },
      { onSuccess: ({ id }) => navigate({ pathname: scenarioPath({ programme, year }, id), search }) },
    );
  return (
    <>
      <Button variant="default" disabled={create.isPending} onClick={begin}>
        {text('scenarios.open')}
      </Button>
      {create.error && <Failed title={text('scenario.refused')} detail={create.error.message} />}
    </>
  );
}
