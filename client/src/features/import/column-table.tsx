import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { useLanguage } from '../../ui/language.js';
import { useText } from '../../ui/use-text.js';

interface ColumnTableProps {
  readonly sheet: DetectedSheetDocument;
  readonly busy: boolean;
  readonly say: (said: Readonly<Record<string, string | null>>) => void;
}

/** The columns of a sheet with their first values, and the field each is read as, to change. */
export function ColumnTable({ sheet, busy, say }: ColumnTableProps) {
  const text = useText();
  const caption = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={caption} tabIndex={0}>
      <table className="table column-table">
        <caption id={caption}>
          <span>{text('import.columns.caption')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('import.columns.header')}</th>
            <th scope="col">{text('import.columns.examples')}</th>
            <th scope="col">{text('import.columns.field')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header; they never move
            <tr key={`${column.header}/${index}`}>
              <th scope="row">{column.header}</th>
              <td className="quiet">{column.examples.join(' · ')}</td>
              <td>
                <FieldChoice sheet={sheet} column={column} busy={busy} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FieldChoiceProps extends ColumnTableProps {
  readonly column: DetectedSheetDocument['columns'][number];
}

function FieldChoice({ sheet, column, busy, say }: FieldChoiceProps) {
  const text = useText();
  const { language } = useLanguage();
  const { header, field } = column;
  return (
    <span className="choice">
      <select
        aria-label={text('import.columns.fieldOf', { header })}
        value={field ?? ''}
        disabled={busy}
        onChange={(event) => say({ [header]: event.currentTarget.value || null })}
      >
        <option value="">{text('import.column.ignored')}</option>
        {sheet.fields.map(({ field: name, needed, label }) => (
          <option key={name} value={name}>
            {needed ? text('import.columns.needed', { field: label[language] }) : label[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
