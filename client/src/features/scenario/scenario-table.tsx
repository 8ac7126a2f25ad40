import type { ScenarioLineDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { YearRef } from '../../api/queries.js';
import { useRemoveScenario } from '../../api/scenarios.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { comparePath, scenarioPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';

/** As many as fit beside each other. */
const MOST_COMPARED = 3;

interface TableProps {
  readonly scenarios: readonly ScenarioLineDocument[];
  readonly yearRef: YearRef;
}

/** The scenarios, to open, to take away, or to compare up to three of them. */
export function ScenarioTable({ scenarios, yearRef }: TableProps) {
  const text = useText();
  const { search } = useLocation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const remove = useRemoveScenario();
  const choose = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id].slice(-MOST_COMPARED) : chosen.filter((other) => other !== id));
  const compared = new URLSearchParams(search);
  compared.set('ids', chosen.join(','));
  return (
    <Panel title={text('scenarios.list')}>
      {remove.error && <Failed title={text('scenario.refused')} detail={remove.error.message} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={text('scenarios.table')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {(['choose', 'name', 'state', 'changes', 'changed', 'remove'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`scenarios.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario) => (
              <ScenarioRow
                key={scenario.id}
                scenario={scenario}
                path={scenarioPath(yearRef, scenario.id)}
                isChosen={chosen.includes(scenario.id)}
                onChoose={(on) => choose(scenario.id, on)}
                onRemove={() => remove.mutate(scenario)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {chosen.length > 1 ? (
          <Link to={{ pathname: comparePath(yearRef), search: `${compared}` }}>
            {text('scenarios.compare', { count: chosen.length })}
          </Link>
        ) : (
          <span className="quiet">{text('scenarios.compareHint')}</span>
        )}
      </p>
    </Panel>
  );
}

interface RowProps {
  readonly scenario: ScenarioLineDocument;
  readonly path: string;
  readonly isChosen: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onRemove: () => void;
}

function ScenarioRow({ scenario, path, isChosen, onChoose, onRemove }: RowProps) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  const { name, state, changes, changedAt, changedBy } = scenario;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          className="scenario-check"
          aria-label={text('scenarios.chooseOne', { name })}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <Link to={{ pathname: path, search }}>{name}</Link>
      </th>
      <td>{text(`scenarioState.${state}`)}</td>
      <td>{format.whole(changes)}</td>
      <td>{text('scenarios.changedBy', { when: format.moment(changedAt), role: text(`ownerRole.${changedBy}`) })}</td>
      <td>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={text('scenarios.removeOne', { name })}
          onClick={() => globalThis.confirm(text('scenarios.removeSure', { name })) && onRemove()}
        >
          {text('scenarios.remove')}
        </Button>
      </td>
    </tr>
  );
}
