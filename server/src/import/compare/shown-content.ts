import {
  type ActivityCounts,
  type Enrolments,
  type RecordKind,
  roughStudents,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { sum } from '@evenkeel/shared/util';

type Content = Readonly<Record<string, unknown>>;

const SHOWN: { readonly [K in RecordKind]?: (record: ScheduleRecord<K>) => Content } = {
  enrolments: enrolmentsInShort,
  activityCounts: countsInShort,
};

/**
 * The fields of a record as people may see them. What was summed over students is told by its size: a set that few students have
 * would point at them, in a list of changes as much as in the log.
 */
export function shownContent<K extends RecordKind>(kind: K, record: ScheduleRecord<K>): Content {
  return SHOWN[kind]?.(record) ?? { ...record };
}

/** Whether a record of this kind is told in short only. */
export function isToldInShort(kind: RecordKind): boolean {
  return SHOWN[kind] !== undefined;
}

function enrolmentsInShort({ sets, ...told }: Enrolments): Content {
  return { ...told, sets: sets.length, students: roughStudents(sets) };
}

function countsInShort({ counts, ...told }: ActivityCounts): Content {
  const moments = counts.map(({ week, date }) => date ?? week);
  const total = sum(counts.map(({ count }) => count));
  return { ...told, counts: counts.length, total, first: moments[0] ?? null, last: moments.at(-1) ?? null };
}
