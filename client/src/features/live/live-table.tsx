import type { LiveSourceDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useRemoveLiveSource } from '../../api/live-sources.js';
import { type Format, useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';

const COLUMNS = ['name', 'kind', 'host', 'schedule', 'last', 'next', 'actions'] as const;

interface LiveTableProps {
  readonly sources: readonly LiveSourceDocument[];
  readonly onEdit: (source: LiveSourceDocument) => void;
  readonly onFetch: (source: LiveSourceDocument) => void;
}

/** The sources with when they are fetched and how it went the last time. */
export function LiveTable({ sources, onEdit, onFetch }: LiveTableProps) {
  const text = useText();
  const format = useFormat();
  const rows = sources.map((source) => ({
    key: String(source.id),
    head: source.name,
    cells: [
      text(`liveSources.kind.${source.kind}`),
      source.host,
      scheduleText(source, text),
      <LastFetch key="last" source={source} />,
      source.nextAt === null ? '–' : format.moment(source.nextAt),
      <Actions key="actions" source={source} onEdit={onEdit} onFetch={onFetch} />,
    ],
  }));
  return (
    <DocumentTable
      caption={text('liveSources.caption')}
      columns={COLUMNS.map((column) => text(`liveSources.${column}`))}
      rows={rows}
    />
  );
}

function scheduleText({ schedule, dailyAt }: LiveSourceDocument, text: Text): string {
  return dailyAt === null ? text(`liveSources.schedule.${schedule}`) : text('liveSources.dailyAt', { time: dailyAt });
}

function LastFetch({ source: { lastFetch, hindrance } }: { readonly source: LiveSourceDocument }) {
  const text = useText();
  const format: Format = useFormat();
  const why = hindrance ?? lastFetch?.problem;
  return (
    <>
      {lastFetch === null
        ? text('liveSources.never')
        : `${format.moment(lastFetch.at)}: ${text(`liveSources.outcome.${lastFetch.outcome}`)}`}
      {why && <span className="live-why small">{why.message}</span>}
    </>
  );
}

interface ActionsProps extends Omit<LiveTableProps, 'sources'> {
  readonly source: LiveSourceDocument;
}

function Actions({ source, onEdit, onFetch }: ActionsProps) {
  const text = useText();
  const removing = useRemoveLiveSource();
  const { id, name } = source;
  const remove = () => {
    if (window.confirm(text('liveSources.removeSure', { name }))) removing.mutate(id);
  };
  return (
    <span className="live-actions">
      <Button size="xs" onClick={() => onFetch(source)} aria-label={text('liveSources.fetchOf', { name })}>
        {text('liveSources.fetch')}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => onEdit(source)}
        aria-label={text('liveSources.editOf', { name })}
      >
        {text('liveSources.edit')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={removing.isPending}
        onClick={remove}
        aria-label={text('liveSources.removeOf', { name })}
      >
        {text('liveSources.remove')}
      </Button>
    </span>
  );
}
