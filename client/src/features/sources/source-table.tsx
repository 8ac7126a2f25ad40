import { Link, useLocation } from 'react-router';
import type { SourceRow } from '../../api/sources.js';
import { type Format, useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { importPath } from '../../ui/paths.js';
import { today } from '../../ui/today.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';
import { ageInDays } from './age-in-days.js';

/** The sources with what they hold, the age of the last import and the way to it. */
export function SourceTable({ sources }: { readonly sources: readonly SourceRow[] }) {
  const text = useText();
  const format = useFormat();
  const columns = ['source', 'records', 'age', 'lastImport', 'modified'] as const;
  return (
    <Panel title={text('sources.table')} lead={oldest(sources, text, format)}>
      <DocumentTable
        caption={text('sources.caption')}
        columns={columns.map((column) => text(`sources.column.${column}`))}
        rows={sources.map((source) => ({
          key: source.source,
          head: source.source,
          cells: [
            format.whole(source.records),
            ageText(source, text, format),
            <LastImport key="last" source={source} />,
            source.modifiedAt ? format.moment(source.modifiedAt) : '–',
          ],
        }))}
      />
    </Panel>
  );
}

function LastImport({ source: { lastImport } }: { readonly source: SourceRow }) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  if (!lastImport) return '–';
  const words = { id: lastImport.id, moment: format.moment(lastImport.at), format: lastImport.format };
  return <Link to={{ pathname: importPath(lastImport.id), search }}>{text('sources.import', words)}</Link>;
}

function daysOf({ ageDays, lastImport }: SourceRow): number | null {
  if (typeof ageDays === 'number') return ageDays;
  return lastImport ? ageInDays(lastImport.at, today()) : null;
}

function ageText(source: SourceRow, text: Text, format: Format): string {
  const days = daysOf(source);
  return days === null ? text('sources.never') : format.age(days);
}

/** The conclusion: which source was looked at longest ago. */
function oldest(sources: readonly SourceRow[], text: Text, format: Format): string {
  const aged = sources.flatMap((source) => {
    const days = daysOf(source);
    return days === null ? [] : [{ source: source.source, days }];
  });
  const [first, ...others] = aged;
  if (!first) return text('sources.lead.none', { count: sources.length });
  const old = others.reduce((a, b) => (b.days > a.days ? b : a), first);
  return text('sources.lead.oldest', { count: sources.length, source: old.source, age: format.age(old.days) });
}
