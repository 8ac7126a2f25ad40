import type { RecordKind, ScheduleRecord } from './schedule.js';

type KeyParts = { readonly [K in RecordKind]: (record: ScheduleRecord<K>) => readonly (string | null)[] };

/** What makes two rows the same thing, whatever file they come from (the keys of the template's sheets). */
const KEY_PARTS: KeyParts = {
  programmes: (record) => [record.code],
  courses: (record) => [record.code],
  curriculum: (record) => [record.programmeCode, record.courseCode],
  optionGroups: (record) => [record.programmeCode, textOf(record.studyYear), record.code],
  calendar: (record) => [record.academicYear, record.programmeCode, record.kind, record.code],
  offerings: (record) => [record.courseCode, record.academicYear, record.periodCode],
  activities: (record) => [record.courseCode, record.academicYear, record.code, record.group],
  assessments: (record) => [record.courseCode, record.academicYear, record.code],
  enrolments: (record) => [record.academicYear, record.programmeCode],
  activityCounts: (record) => [record.courseCode, record.academicYear, record.system, record.step],
  evaluations: (record) => [record.courseCode, record.academicYear],
};

function textOf(value: number | null): string | null {
  return value === null ? null : String(value);
}

/** The natural key of a record: the same text for the same thing in every import. Parts are escaped, so keys never meet. */
export function naturalKey<K extends RecordKind>(kind: K, record: ScheduleRecord<K>): string {
  return `[${KEY_PARTS[kind](record).map(partText).join(',')}]`;
}

/** What JSON writes otherwise than it is: quotes, backslashes, control characters, halves of pairs. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** The part as JSON has it; most need no escape, and asking that is quicker than escaping. */
function partText(part: string | null): string {
  if (part === null) return 'null';
  return ESCAPED.test(part) ? JSON.stringify(part) : `"${part}"`;
}
