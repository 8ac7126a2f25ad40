import type { ChangeCountsDocument, ImportReportDocument } from '@evenkeel/shared/contract';
import { RECORD_KINDS } from '@evenkeel/shared/schedule';
import type { RecordChange } from './compare/record-change.js';
import type { FilesReading } from './read-schedule-files.js';

const NOTHING: ChangeCountsDocument = { added: 0, changed: 0, moved: 0, unchanged: 0, missing: 0 };

/** The changes counted, by kind of record and over all. Kinds of which nothing is said are left out. */
export function changeCounts(reading: FilesReading): Pick<ImportReportDocument, 'counts' | 'records'> {
  const { difference, missing } = reading;
  const changes = [...difference.changes, ...missing];
  const records = RECORD_KINDS.map((kind) => {
    const own = changes.filter((change) => change.record === kind);
    return [kind, counted(own, difference.unchanged[kind])] as const;
  }).filter(([, counts]) => Object.values(counts).some((count) => count > 0));
  return { counts: records.map(([, counts]) => counts).reduce(plus, NOTHING), records: Object.fromEntries(records) };
}

function counted(changes: readonly RecordChange[], unchanged: number): ChangeCountsDocument {
  const of = (kind: RecordChange['change']) => changes.filter(({ change }) => change === kind).length;
  return { added: of('added'), changed: of('changed'), moved: of('moved'), unchanged, missing: of('missing') };
}

function plus(a: ChangeCountsDocument, b: ChangeCountsDocument): ChangeCountsDocument {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    moved: a.moved + b.moved,
    unchanged: a.unchanged + b.unchanged,
    missing: a.missing + b.missing,
  };
}
