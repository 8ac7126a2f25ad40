import {
  naturalKey,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { foundations, recordId } from '../compare/foundations.js';
import { recordLabel } from '../compare/record-label.js';
import { type Draft, type Drafted, isLeftOut, placesOf } from '../draft/draft.js';
import { keyOfPlace } from '../import-rows.js';
import { rowIssue } from '../template/sheet-row.js';

interface GoodRowsInput {
  readonly draft: Draft;
  readonly stored: Schedule;
  /** The rows that errors stand on. */
  readonly refused: ReadonlySet<string>;
}

/**
 * The rows that can't be imported without the refused ones: those of a course, programme or first sitting that only refused rows
 * speak of, and the other rows of a series of meetings. Repeated until nothing follows any more.
 */
export function rowsWithoutBasis({ draft, stored: store, refused }: GoodRowsInput): readonly ImportIssue[] {
  const lost = new Set(refused);
  const stored = storedIds(store);
  const records = draftedRecords(draft, stored);
  const issues: ImportIssue[] = [];
  for (let found = -1; found !== issues.length; ) {
    found = issues.length;
    const kept = records.filter((one) => !isLost(one, lost)).map(({ id }) => id);
    const present = new Set([...stored, ...kept]);
    for (const one of records) issues.push(...newlyLost(one, { lost, present }));
  }
  return issues;
}

interface DraftedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly drafted: Drafted<RecordKind>;
  readonly isStored: boolean;
}

function draftedRecords(draft: Draft, stored: ReadonlySet<string>): readonly DraftedRecord[] {
  return RECORD_KINDS.flatMap((kind) => {
    const records: ReadonlyMap<string, Drafted<RecordKind>> = draft[kind];
    return [...records.values()].map((drafted) => {
      const id = recordId(kind, naturalKey(kind, drafted.record as never)); // a draft keeps records by their kind
      return { id, kind, drafted, isStored: stored.has(id) };
    });
  });
}

function storedIds(stored: Schedule): ReadonlySet<string> {
  return new Set(
    RECORD_KINDS.flatMap((kind) => {
      const records: readonly ScheduleRecord[] = stored[kind];
      return records.map((record) => recordId(kind, naturalKey(kind, record as never))); // a record of this kind
    }),
  );
}

function isLost({ kind, drafted, isStored }: DraftedRecord, lost: ReadonlySet<string>): boolean {
  return isLeftOut(kind, drafted, { isRefused: (place) => lost.has(keyOfPlace(place)), isStored });
}

interface Losses {
  readonly lost: Set<string>;
  /** Stored, or drafted and kept. */
  readonly present: ReadonlySet<string>;
}

/** An issue for each good row that the loss of a record takes along; the rows are lost from then on. */
function newlyLost(one: DraftedRecord, { lost, present }: Losses): readonly ImportIssue[] {
  const { kind, drafted } = one;
  const isAlone = foundations(drafted.record).some((id) => !present.has(id));
  if (!isAlone && !(kind === 'activities' && isLost(one, lost))) return [];
  const good = [...new Set(placesOf(drafted))].filter((place) => !lost.has(keyOfPlace(place)));
  for (const place of good) lost.add(keyOfPlace(place));
  const record = recordLabel(kind, drafted.record as never); // a draft keeps records by their kind
  return good.map((place) => rowIssue(place, 'row-leans-on-refused', { values: { record } }));
}
