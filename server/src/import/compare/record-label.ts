import type { RecordKind, ScheduleRecord } from '@evenkeel/shared/schedule';

type Labels = { readonly [K in RecordKind]: (record: ScheduleRecord<K>) => readonly (string | null)[] };

const LABELS: Labels = {
  programmes: (record) => [record.code, record.name],
  courses: (record) => [record.code, record.name],
  curriculum: (record) => [record.programmeCode, record.courseCode],
  optionGroups: (record) => [
    record.programmeCode,
    record.studyYear === null ? null : String(record.studyYear),
    record.code,
  ],
  calendar: (record) => [record.academicYear, record.programmeCode, record.code, record.name],
  offerings: (record) => [record.courseCode, record.academicYear, record.periodCode],
  activities: (record) => [record.courseCode, record.academicYear, record.code, record.group],
  assessments: (record) => [record.courseCode, record.academicYear, record.code, record.title],
  enrolments: (record) => [record.academicYear, record.programmeCode, record.system],
  activityCounts: (record) => [record.courseCode, record.academicYear, record.system, record.step],
  evaluations: (record) => [record.courseCode, record.academicYear],
};

/** A record as a list of changes names it: `PSY101 · 2026-2027 · T1 · Midterm`. */
export function recordLabel<K extends RecordKind>(kind: K, record: ScheduleRecord<K>): string {
  return LABELS[kind](record)
    .filter((part, index, parts) => part !== null && part !== parts[index - 1])
    .join(' · ');
}
