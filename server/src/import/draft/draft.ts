import { naturalKey, type RecordKind, type ScheduleRecord } from '@evenkeel/shared/schedule';
import type { RowPlace } from '../template/sheet-row.js';

/** A record that a row asks for. Fields that are not `given` have no column: what is stored stays. */
export interface Drafted<K extends RecordKind> {
  readonly record: ScheduleRecord<K>;
  readonly given: readonly string[];
  /** The first row that asks for it. */
  readonly place: RowPlace;
  /** Further rows that speak of it; filled while rows are read. */
  readonly others: RowPlace[];
}

/** All rows that speak of a record. */
export function placesOf({ place, others }: Drafted<RecordKind>): readonly RowPlace[] {
  return [place, ...others];
}

/** Kinds that many rows describe together, each in full: one good row is enough. */
const SHARED_KINDS: ReadonlySet<RecordKind> = new Set(['programmes', 'courses', 'curriculum', 'offerings']);

interface Standing {
  readonly isRefused: (place: RowPlace) => boolean;
  readonly isStored: boolean;
}

/** Whether a record falls with the rows that are refused. A new course that is given no EC falls whatever speaks of it. */
export function isLeftOut(kind: RecordKind, drafted: Drafted<RecordKind>, { isRefused, isStored }: Standing): boolean {
  if (kind === 'courses' && !isStored && !drafted.given.includes('ec')) return true;
  const places = placesOf(drafted);
  return SHARED_KINDS.has(kind) ? places.every(isRefused) : places.some(isRefused);
}

/**
 * What tells drafted records apart: their natural key and, of assessments, their source, for each source may know one by another
 * code or say something else of it.
 */
export function draftKey<K extends RecordKind>(kind: K, { record, place }: Drafted<K>): string {
  const key = naturalKey(kind, record);
  return kind === 'assessments' ? JSON.stringify([key, place.sheet.source]) : key;
}

/** The records of all files by kind and draft key. Filled while rows are read. */
export type Draft = { readonly [K in RecordKind]: Map<string, Drafted<K>> };

/** A draft without records. */
export function emptyDraft(): Draft {
  return {
    programmes: new Map(),
    courses: new Map(),
    curriculum: new Map(),
    optionGroups: new Map(),
    calendar: new Map(),
    offerings: new Map(),
    activities: new Map(),
    assessments: new Map(),
    enrolments: new Map(),
    activityCounts: new Map(),
    evaluations: new Map(),
  };
}

/** What came of adding a record: it was new, it said nothing new, or it contradicts an earlier row. */
export type Addition =
  | { readonly kind: 'new' }
  | { readonly kind: 'repeat'; readonly first: RowPlace }
  | { readonly kind: 'conflict'; readonly first: RowPlace; readonly field: string };

/** Adds a record, or joins it with the one of the same key when both say the same where both say something. */
export function addToDraft<K extends RecordKind>(draft: Draft, kind: K, drafted: Drafted<K>): Addition {
  const records: Map<string, Drafted<K>> = draft[kind];
  const key = draftKey(kind, drafted);
  const earlier = records.get(key);
  if (!earlier) {
    records.set(key, drafted);
    return { kind: 'new' };
  }
  const shared = drafted.given.filter((field) => earlier.given.includes(field));
  const field = shared.find((name) => !sameValue(fieldOf(earlier.record, name), fieldOf(drafted.record, name)));
  if (field !== undefined) return { kind: 'conflict', first: earlier.place, field };
  earlier.others.push(...placesOf(drafted));
  const added = drafted.given.filter((name) => !earlier.given.includes(name));
  if (added.length === 0) return { kind: 'repeat', first: earlier.place };
  records.set(key, joined(earlier, drafted, added));
  return { kind: 'new' };
}

function joined<K extends RecordKind>(earlier: Drafted<K>, later: Drafted<K>, added: readonly string[]): Drafted<K> {
  const values = Object.fromEntries(added.map((field) => [field, fieldOf(later.record, field)]));
  return { ...earlier, record: { ...earlier.record, ...values }, given: [...earlier.given, ...added] };
}

/** A field of a record by its name. */
export function fieldOf(record: object, field: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[field]; // records are plain data with named fields
}

/** Whether two values of a field are the same; lists and rules by their content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
