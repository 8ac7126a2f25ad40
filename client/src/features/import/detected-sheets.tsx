import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { sheetFacts } from './sheet-facts.js';

/** How each file or sheet was understood: encoding, delimiter, header row, order of dates, columns. */
export function DetectedSheets({ sheets }: { readonly sheets: readonly DetectedSheetDocument[] }) {
  const text = useText();
  return (
    <Panel title={text('import.detected')}>
      <ul className="sheets">
        {sheets.map((sheet) => (
          <Sheet key={`${sheet.file}/${sheet.sheet}`} sheet={sheet} />
        ))}
      </ul>
    </Panel>
  );
}

function Sheet({ sheet }: { readonly sheet: DetectedSheetDocument }) {
  const text = useText();
  const format = useFormat();
  const { file, sheet: name, columns } = sheet;
  return (
    <li>
      <h3>{name === null ? file : text('import.detected.sheet', { file, sheet: name })}</h3>
      <dl className="facts">
        {sheetFacts(sheet, text, format).map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {columns.length > 0 && (
        <details className="twin">
          <summary>{text('import.detected.columns')}</summary>
          <ul className="columns-read">
            {columns.map(({ header, field }) => (
              <li key={header}>
                {header} → {field ?? <span className="quiet">{text('import.column.ignored')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
