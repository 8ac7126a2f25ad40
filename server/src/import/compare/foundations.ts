import { naturalKey, type RecordKind, type ScheduleRecord } from '@evenkeel/shared/schedule';

/** A record of any kind as one text. */
export function recordId(kind: RecordKind, key: string): string {
  return `${kind} ${key}`;
}

/** The records without which this one can't be, as texts of `recordId`: its course, its programme, the first sitting of a resit. */
export function foundations(record: ScheduleRecord): readonly string[] {
  // Enrolments, activity counts and evaluations may come before the courses and programmes they name.
  if ('sets' in record || 'counts' in record || 'respondents' in record) return [];
  const course = 'courseCode' in record ? [recordId('courses', JSON.stringify([record.courseCode]))] : [];
  const programme =
    'programmeCode' in record && record.programmeCode !== null
      ? [recordId('programmes', JSON.stringify([record.programmeCode]))]
      : [];
  return [...course, ...programme, ...firstSitting(record)];
}

function firstSitting(record: ScheduleRecord): readonly string[] {
  if (!('resitOf' in record) || record.resitOf === null) return [];
  return [recordId('assessments', naturalKey('assessments', { ...record, code: record.resitOf }))];
}
