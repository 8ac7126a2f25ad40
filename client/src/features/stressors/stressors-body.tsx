import type { FindingListDocument } from '@evenkeel/shared/contract';
import { filterFindings, orderFindings } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useFindingDesk } from '../../api/findings.js';
import type { YearRef } from '../../api/queries.js';
import { Empty } from '../../ui/empty.js';
import { FindingDrawer } from '../../ui/finding-drawer.js';
import { Freshness } from '../../ui/freshness.js';
import { MoreButton, useMore } from '../../ui/more.js';
import { Panel } from '../../ui/panel.js';
import { policyPath, weekPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { BulkBar } from './bulk-bar.js';
import { StressorFilters } from './stressor-filters.js';
import { ALL_STATES, FILTERS, useStressorQuery } from './stressor-query.js';
import { StressorTable } from './stressor-table.js';
import { UncheckedPanel } from './unchecked-panel.js';

interface BodyProps {
  readonly list: FindingListDocument;
  readonly yearRef: YearRef;
}

/** The stressors from how many are open down to what could not be checked. */
export function StressorsBody({ list, yearRef }: BodyProps) {
  const text = useText();
  const { search } = useLocation();
  const { query } = useStressorQuery();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const desk = useFindingDesk(yearRef, opened);
  const listed = orderFindings(filterFindings(list.findings, query.filter), query.sort);
  const { shown, more } = useMore(listed);
  const { open, accepted, solved } = list.summary;
  return (
    <>
      <p className="lead">{text('stressors.lead', { open, accepted, solved })}</p>
      <StressorFilters list={list} />
      <Panel
        title={text('stressors.list')}
        lead={text('stressors.listed', { count: listed.length, all: list.findings.length })}
      >
        {listed.length === 0 ? (
          <NothingListed />
        ) : (
          <>
            <BulkBar
              yearRef={yearRef}
              chosen={listed.filter(({ finding }) => chosen.has(finding.id))}
              onDone={() => setChosen(new Set())}
            />
            <StressorTable
              findings={shown}
              grouped={query.grouped}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={setOpened}
            />
            <MoreButton more={more} />
          </>
        )}
      </Panel>
      {list.cannotTell.length > 0 && <UncheckedPanel findings={list.cannotTell} />}
      <p className="foot-chips">
        <Freshness date={list.dataDate} version={list.dataVersion} />
        <Link to={{ pathname: policyPath(yearRef.programme), search }}>{text('stressors.policy')}</Link>
      </p>
      <FindingDrawer
        opened={opened !== null}
        desk={desk}
        onClose={() => setOpened(null)}
        links={({ finding }) =>
          finding.weeks[0] && (
            <Link
              to={{ pathname: weekPath({ ...yearRef, studyYear: finding.studyYear, week: finding.weeks[0] }), search }}
            >
              {text('stressors.toWeek')}
            </Link>
          )
        }
      />
    </>
  );
}

/** Why nothing is listed: the filter, or nothing open. */
function NothingListed() {
  const text = useText();
  const { query, change } = useStressorQuery();
  const { status, ...others } = query.filter;
  const isFiltered = Object.values(others).some((value) => value !== null);
  const all = () => change({ ...Object.fromEntries(FILTERS.map((name) => [name, null])), status: ALL_STATES });
  return (
    <Empty
      title={text('stressors.nothing')}
      why={text(isFiltered || status !== 'open' ? 'stressors.nothingFiltered' : 'stressors.nothingOpen')}
      action={
        <Button variant="default" onClick={all}>
          {text('stressors.showAll')}
        </Button>
      }
    />
  );
}
