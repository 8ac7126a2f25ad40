import type { ChangeCountsDocument, ImportReportDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

const COUNTS = [
  'added',
  'changed',
  'moved',
  'unchanged',
  'missing',
] as const satisfies readonly (keyof ChangeCountsDocument)[];
const RECORDS = [
  'programmes',
  'courses',
  'curriculum',
  'optionGroups',
  'calendar',
  'offerings',
  'activities',
  'assessments',
  'enrolments',
  'activityCounts',
  'evaluations',
] as const satisfies readonly (keyof ImportReportDocument['records'])[];

/** How many records of each kind would be added, changed, moved, stay, or are not in the file. */
export function CountTable({ report }: { readonly report: ImportReportDocument }) {
  const text = useText();
  const format = useFormat();
  const line = (counts: ChangeCountsDocument) => COUNTS.map((name) => format.whole(counts[name]));
  const records = RECORDS.flatMap((kind) => {
    const counts = report.records[kind];
    return counts ? [{ key: kind as string, head: text(`recordKind.${kind}`, { count: 2 }), cells: line(counts) }] : [];
  });
  const title = text(report.applied ? 'import.counts.applied' : 'import.counts');
  return (
    <Panel title={title}>
      <DocumentTable
        caption={text(report.applied ? 'import.missing.applied' : 'import.missingKept')}
        columns={[text('import.detected.kind'), ...COUNTS.map((name) => text(`import.count.${name}`))]}
        rows={[...records, { key: 'total', head: text('table.total'), cells: line(report.counts) }]}
      />
    </Panel>
  );
}
