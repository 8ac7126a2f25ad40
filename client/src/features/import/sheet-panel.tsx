import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import { TEMPLATE_KINDS } from '../../api/templates.js';
import { Choice } from '../../ui/choice.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { ColumnTable } from './column-table.js';
import { sheetFacts } from './sheet-facts.js';
import type { ImportFlow, Reading } from './use-import.js';
import { withColumns } from './with-columns.js';

interface SheetPanelProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
  readonly sheet: DetectedSheetDocument;
}

/** One file or sheet: what was recognised, which kind of table it is, and what its columns are read as. */
export function SheetPanel({ flow, reading, sheet }: SheetPanelProps) {
  const text = useText();
  const format = useFormat();
  const { file, sheet: name, columns, ownHeaders } = sheet;
  const say = (said: Readonly<Record<string, string | null>>) =>
    flow.change({ columns: withColumns(reading.choices.columns, sheet, said) });
  return (
    <Panel title={name === null ? file : text('import.detected.sheet', { file, sheet: name })}>
      <dl className="facts">
        {sheetFacts(sheet, text, format).map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {ownHeaders && (
        <div className="kind-choice">
          <KindChoice sheet={sheet} busy={flow.busy} onChange={(kind) => say({ '': kind })} />
        </div>
      )}
      {columns.length > 0 && ownHeaders && <ColumnTable sheet={sheet} busy={flow.busy} say={say} />}
      {columns.length > 0 && !ownHeaders && <p className="quiet">{text('import.columns.ours')}</p>}
    </Panel>
  );
}

interface KindChoiceProps {
  readonly sheet: DetectedSheetDocument;
  readonly busy: boolean;
  readonly onChange: (kind: string | null) => void;
}

const LEFT_OUT = 'left-out';

function KindChoice({ sheet: { kind, leftOut }, busy, onChange }: KindChoiceProps) {
  const text = useText();
  const unknown = kind === null && !leftOut ? [{ value: '', label: text('import.detected.unknown') }] : [];
  const kinds = TEMPLATE_KINDS.map((value) => ({
    value: value as string,
    label: text(`recordKind.${value}`, { count: 2 }),
  }));
  return (
    <Choice
      label={text('import.columns.kind')}
      value={leftOut ? LEFT_OUT : (kind ?? '')}
      options={[...unknown, ...kinds, { value: LEFT_OUT, label: text('import.columns.leftOut') }]}
      disabled={busy}
      onChange={(value) => onChange(value === LEFT_OUT ? null : value)}
    />
  );
}
