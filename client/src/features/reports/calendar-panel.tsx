import type { CalendarFeedDocument, YearDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { deadlinesPath, useCalendarFeeds, useCreateFeed, useRevokeFeed } from '../../api/calendar-feeds.js';
import type { YearRef } from '../../api/queries.js';
import { CohortChoice } from '../../ui/cohort-choice.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface PanelProps {
  readonly year: YearDocument;
  readonly yearRef: YearRef;
}

/** Deadlines as a file, and addresses to subscribe to, which can be revoked. */
export function CalendarPanel({ year, yearRef }: PanelProps) {
  const text = useText();
  const { language } = useFormat();
  const [cohort, setCohort] = useState<number | null>(null);
  const feeds = useCalendarFeeds(yearRef).data?.feeds ?? [];
  const create = useCreateFeed(yearRef);
  return (
    <Panel title={text('calendars.title')} lead={text('calendars.lead')}>
      <p>
        <a href={deadlinesPath(yearRef, language)} download="deadlines.ics">
          {text('calendars.file')}
        </a>
      </p>
      <div className="controls">
        <CohortChoice
          label={text('reports.cohort')}
          studyYears={year.cohorts.map(({ studyYear }) => studyYear)}
          value={cohort}
          onChange={setCohort}
        />
        <div className="button-row">
          <Button
            variant="default"
            disabled={create.isPending}
            onClick={() => create.mutate({ studyYear: cohort, language })}
          >
            {text('calendars.create')}
          </Button>
        </div>
      </div>
      {create.error && <Failed title={text('calendars.refused')} detail={create.error.message} />}
      {create.data && (
        <section className="notice" aria-label={text('calendars.new')}>
          <p role="status">{text('calendars.once')}</p>
          <p>
            <code className="calendar-address">{`${window.location.origin}${create.data.path}`}</code>
          </p>
        </section>
      )}
      {feeds.length > 0 && <FeedTable feeds={feeds} />}
    </Panel>
  );
}

function FeedTable({ feeds }: { readonly feeds: readonly CalendarFeedDocument[] }) {
  const text = useText();
  const format = useFormat();
  const revoke = useRevokeFeed();
  return (
    <DocumentTable
      caption={text('calendars.list')}
      columns={(['made', 'cohort', 'state'] as const).map((column) => text(`calendars.column.${column}`))}
      rows={feeds.map(({ id, createdAt, studyYear, revokedAt }) => ({
        key: id,
        head: format.moment(createdAt),
        cells: [
          studyYear === null ? text('rebalance.allYears') : text('week.studyYear', { year: studyYear }),
          revokedAt === null ? (
            <Button
              key="revoke"
              variant="default"
              size="compact-sm"
              aria-label={text('calendars.revokeOne', { when: format.moment(createdAt) })}
              onClick={() => revoke.mutate(id)}
            >
              {text('calendars.revoke')}
            </Button>
          ) : (
            text('calendars.revoked', { when: format.moment(revokedAt) })
          ),
        ],
      }))}
    />
  );
}
