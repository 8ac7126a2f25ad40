import type { SourceLine } from '@evenkeel/shared/contract';
import { Link, useLocation } from 'react-router';
import { type Format, useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { importPath } from '../../ui/paths.js';
import { formatName, sourceName } from '../../ui/source-name.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';

/** The sources with what they hold, the age of the last import and the way to it. */
export function SourceTable({ sources }: { readonly sources: readonly SourceLine[] }) {
  const text = useText();
  const format = useFormat();
  const columns = ['source', 'kind', 'records', 'claims', 'age', 'lastImport', 'modified'] as const;
  return (
    <Panel title={text('sources.table')} lead={oldest(sources, text, format)}>
      <DocumentTable
        caption={text('sources.caption')}
        columns={columns.map((column) => text(`sources.column.${column}`))}
        rows={sources.map((source) => ({
          key: source.source,
          head: sourceName(source.source, text),
          cells: [
            sourceName(source.kind, text),
            format.whole(source.records),
            format.whole(source.claims),
            ageText(source, text, format),
            <LastImport key="last" source={source} />,
            source.modifiedAt ? format.moment(source.modifiedAt) : '–',
          ],
        }))}
      />
    </Panel>
  );
}

function LastImport({ source: { lastImport } }: { readonly source: SourceLine }) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  if (!lastImport) return '–';
  const words = {
    id: lastImport.id,
    moment: format.moment(lastImport.at),
    format: formatName(lastImport.format, text),
  };
  return <Link to={{ pathname: importPath(lastImport.id), search }}>{text('sources.import', words)}</Link>;
}

function ageText({ ageDays }: SourceLine, text: Text, format: Format): string {
  return ageDays === null ? text('sources.never') : format.age(ageDays);
}

/** The conclusion: which source was looked at longest ago. */
function oldest(sources: readonly SourceLine[], text: Text, format: Format): string {
  const aged = sources.flatMap(({ source, ageDays: days }) => (days === null ? [] : [{ source, days }]));
  const [first, ...others] = aged;
  if (!first) return text('sources.lead.none', { count: sources.length });
  const old = others.reduce((a, b) => (b.days > a.days ? b : a), first);
  return text('sources.lead.oldest', {
    count: sources.length,
    source: sourceName(old.source, text),
    age: format.age(old.days),
  });
}
