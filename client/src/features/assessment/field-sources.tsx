import type { FieldSourceDocument } from '@evenkeel/shared/contract';
import { fieldName } from '../../ui/field-name.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { fileAndPlace } from '../../ui/place-text.js';
import { sourceName } from '../../ui/source-name.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { claimedText } from './claimed-text.js';

/** What holds now, field by field, with the source it comes from and what other sources say instead. */
export function FieldSources({ fields }: { readonly fields: readonly FieldSourceDocument[] }) {
  const text = useText();
  const format = useFormat();
  const differing = fields.filter(({ differs }) => differs.length > 0).length;
  const columns = ['field', 'value', 'source', 'place', 'differs'] as const;
  return (
    <Panel title={text('assessment.fields')} lead={text('assessment.fields.lead', { count: differing })}>
      <DocumentTable
        caption={text('assessment.fields.caption')}
        columns={columns.map((column) => text(`assessment.column.${column}`))}
        rows={fields.map(({ field, value, source, file, location, differs }) => ({
          key: field,
          head: fieldName(field, text),
          cells: [
            claimedText(field, value, { text, format }),
            sourceName(source, text),
            fileAndPlace(file, location, text),
            differs
              .map((other) => `${sourceName(other.source, text)}: ${claimedText(field, other.value, { text, format })}`)
              .join('; ') || '–',
          ],
        }))}
      />
    </Panel>
  );
}
