import {
  type Activity,
  type Assessment,
  EMPTY_SCHEDULE,
  naturalKey,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleChange,
  type ScheduleRecord,
  type Session,
} from '@evenkeel/shared/schedule';
import { fieldOf, sameValue } from '../draft/draft.js';
import { contentFields, recordsByKey } from './complete-draft.js';
import { fieldChanges } from './field-changes.js';
import { NewRecord, type RecordChange } from './record-change.js';
import { recordLabel } from './record-label.js';
import { claimsOnlyIn, onlyNewSources, sameClaims } from './same-claims.js';

/** What a draft changes in what is stored. */
export interface ScheduleDifference {
  readonly changes: readonly RecordChange[];
  /** Records of each kind that stay as they are. */
  readonly unchanged: Readonly<Record<RecordKind, number>>;
  /** Assessments among the unchanged of which one more source speaks now. */
  readonly alsoKnown: number;
  readonly toStore: ScheduleChange;
}

const MOMENT_FIELDS: ReadonlySet<string> = new Set(['dueOn', 'dueWeek', 'dueTime']);

/**
 * What differs between what is stored and a draft, record by record and field by field, by natural key. Provenance alone is no
 * difference. Nothing is ever taken away here: a record that the draft lacks is no change.
 */
export function compareSchedules(stored: Schedule, draft: Schedule): ScheduleDifference {
  const parts = RECORD_KINDS.map((kind) => compareKind(kind, stored, draft));
  const of = (pick: (part: KindDifference) => readonly unknown[]) =>
    Object.fromEntries(parts.map((part) => [part.kind, pick(part)]));
  return {
    changes: parts.flatMap((part) => part.changes),
    unchanged: Object.fromEntries(parts.map((part) => [part.kind, part.unchanged])) as Record<RecordKind, number>, // every kind is in parts
    alsoKnown: parts.reduce((total, part) => total + part.alsoKnown.length, 0),
    toStore: {
      added: { ...EMPTY_SCHEDULE, ...of((part) => part.added) },
      changed: { ...EMPTY_SCHEDULE, ...of((part) => [...part.changed, ...part.alsoKnown]) },
    },
  };
}

interface KindDifference {
  readonly kind: RecordKind;
  readonly changes: readonly RecordChange[];
  readonly unchanged: number;
  readonly added: readonly ScheduleRecord[];
  readonly changed: readonly ScheduleRecord[];
  readonly alsoKnown: readonly ScheduleRecord[];
}

function isMoment(kind: RecordKind, field: string): boolean {
  return kind === 'assessments' && MOMENT_FIELDS.has(field);
}

/** As many meetings of the same lengths, at other moments: what a timetable took from one day it gives on another. */
function onlyMove(before: object, after: object): boolean {
  const lengths = (record: object) =>
    sessionsOf(record)
      .map(({ hours }) => hours)
      .sort((a, b) => a - b);
  return sameValue(lengths(before), lengths(after));
}

function sessionsOf(record: object): readonly Session[] {
  return 'sessions' in record ? (record as Activity).sessions : []; // only activities have sessions
}

function compareKind<K extends RecordKind>(kind: K, stored: Schedule, draft: Schedule): KindDifference {
  const byKey = recordsByKey(kind, stored);
  const records: readonly ScheduleRecord<K>[] = draft[kind];
  const changes: RecordChange[] = [];
  const added: ScheduleRecord[] = [];
  const changed: ScheduleRecord[] = [];
  const alsoKnown: ScheduleRecord[] = [];
  for (const record of records) {
    const before = byKey.get(naturalKey(kind, record));
    const change = before ? changeOf(kind, before, record) : new NewRecord(kind, record);
    if (!change) {
      if (before && isAlsoKnown(kind, before, record)) alsoKnown.push(record);
      continue;
    }
    changes.push(change);
    (change.change === 'added' ? added : changed).push(record);
  }
  return { kind, changes, unchanged: records.length - changes.length, added, changed, alsoKnown };
}

/** The order in which the sessions of a series are told says nothing. */
function sameField(field: string, before: object, after: object): boolean {
  const [was, is] = [fieldOf(before, field), fieldOf(after, field)];
  return sameValue(was, is) || (field === 'sessions' && sameValue(inAnyOrder(was), inAnyOrder(is)));
}

function inAnyOrder(list: unknown): unknown {
  return Array.isArray(list) ? list.map((item) => JSON.stringify(item)).sort() : list;
}

function changeOf<K extends RecordKind>(
  kind: K,
  before: ScheduleRecord<K>,
  after: ScheduleRecord<K>,
): RecordChange | null {
  const fields = contentFields(after).filter((field) => !sameField(field, before, after));
  if (fields.length === 0)
    return kind === 'assessments' ? claimChange(before as Assessment, after as Assessment) : null; // the kind says so
  const moved = fields.every((field) => isMoment(kind, field) || (field === 'sessions' && onlyMove(before, after)));
  return {
    record: kind,
    change: moved ? 'moved' : 'changed',
    label: recordLabel(kind, after),
    fields: fieldChanges(kind, { before, after, changed: fields }),
  };
}

/** Whether all that is new about an assessment is that another source speaks of it too. */
function isAlsoKnown<K extends RecordKind>(kind: K, before: ScheduleRecord<K>, after: ScheduleRecord<K>): boolean {
  return kind === 'assessments' && !sameClaims(before as Assessment, after as Assessment); // the kind says so
}

/** What is believed stays the same, but a source says something else than it did. One more source alone changes nothing. */
function claimChange(before: Assessment, after: Assessment): RecordChange | null {
  if (sameClaims(before, after) || onlyNewSources(before, after)) return null;
  const claims = { field: 'claims', before: claimsOnlyIn(before, after), after: claimsOnlyIn(after, before) };
  return { record: 'assessments', change: 'changed', label: recordLabel('assessments', after), fields: [claims] };
}
