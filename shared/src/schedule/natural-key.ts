import type { RecordKind, ScheduleRecord } from './schedule.js';

type Keys = { readonly [K in RecordKind]: (record: ScheduleRecord<K>) => string };

/**
 * What makes two rows the same thing, whatever file they come from (the keys of the template's sheets). Written out part by part: a
 * big import asks for millions of keys.
 */
const KEYS: Keys = {
  programmes: ({ code }) => `[${partText(code)}]`,
  courses: ({ code }) => `[${partText(code)}]`,
  curriculum: ({ programmeCode, courseCode }) => `[${partText(programmeCode)},${partText(courseCode)}]`,
  optionGroups: ({ programmeCode, studyYear, code }) =>
    `[${partText(programmeCode)},${partText(textOf(studyYear))},${partText(code)}]`,
  calendar: ({ academicYear, programmeCode, kind, code }) =>
    `[${partText(academicYear)},${partText(programmeCode)},${partText(kind)},${partText(code)}]`,
  offerings: ({ courseCode, academicYear, periodCode }) =>
    `[${partText(courseCode)},${partText(academicYear)},${partText(periodCode)}]`,
  activities: ({ courseCode, academicYear, code, group }) =>
    `[${partText(courseCode)},${partText(academicYear)},${partText(code)},${partText(group)}]`,
  assessments: ({ courseCode, academicYear, code }) =>
    `[${partText(courseCode)},${partText(academicYear)},${partText(code)}]`,
  enrolments: ({ academicYear, programmeCode, system }) =>
    `[${partText(academicYear)},${partText(programmeCode)},${partText(system)}]`,
  activityCounts: ({ courseCode, academicYear, system, step }) =>
    `[${partText(courseCode)},${partText(academicYear)},${partText(system)},${partText(step)}]`,
  evaluations: ({ courseCode, academicYear }) => `[${partText(courseCode)},${partText(academicYear)}]`,
};

function textOf(value: number | null): string | null {
  return value === null ? null : String(value);
}

/** The natural key of a record: the same text for the same thing in every import. Parts are escaped, so keys never meet. */
export function naturalKey<K extends RecordKind>(kind: K, record: ScheduleRecord<K>): string {
  return KEYS[kind](record);
}

/** What JSON writes otherwise than it is: quotes, backslashes, control characters, halves of pairs. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** The part as JSON has it; most need no escape, and asking that is quicker than escaping. */
function partText(part: string | null): string {
  if (part === null) return 'null';
  return ESCAPED.test(part) ? JSON.stringify(part) : `"${part}"`;
}
