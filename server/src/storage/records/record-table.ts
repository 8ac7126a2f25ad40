import { naturalKey, type RecordKind, type ScheduleRecord, type Sourced } from '@evenkeel/shared/schedule';
import { ActivityEntity } from '../entities/activity.entity.js';
import { ActivityCountsEntity } from '../entities/activity-counts.entity.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { CalendarEntryEntity } from '../entities/calendar-entry.entity.js';
import { CourseEntity } from '../entities/course.entity.js';
import { CurriculumCourseEntity } from '../entities/curriculum-course.entity.js';
import { EnrolmentsEntity } from '../entities/enrolments.entity.js';
import { EvaluationEntity } from '../entities/evaluation.entity.js';
import { OfferingEntity } from '../entities/offering.entity.js';
import { OptionGroupEntity } from '../entities/option-group.entity.js';
import { ProgrammeEntity } from '../entities/programme.entity.js';
import type { SourcedEntity } from '../entities/sourced.entity.js';
import { optionRule, type RuleColumns, ruleColumns } from './option-rule-columns.js';

interface Entities {
  readonly programmes: ProgrammeEntity;
  readonly courses: CourseEntity;
  readonly curriculum: CurriculumCourseEntity;
  readonly optionGroups: OptionGroupEntity;
  readonly calendar: CalendarEntryEntity;
  readonly offerings: OfferingEntity;
  readonly activities: ActivityEntity;
  readonly assessments: AssessmentEntity;
  readonly enrolments: EnrolmentsEntity;
  readonly activityCounts: ActivityCountsEntity;
  readonly evaluations: EvaluationEntity;
}

/** The entity in which records of the kind are kept. */
export const RECORD_ENTITIES: { readonly [K in RecordKind]: new () => Entities[K] } = {
  programmes: ProgrammeEntity,
  courses: CourseEntity,
  curriculum: CurriculumCourseEntity,
  optionGroups: OptionGroupEntity,
  calendar: CalendarEntryEntity,
  offerings: OfferingEntity,
  activities: ActivityEntity,
  assessments: AssessmentEntity,
  enrolments: EnrolmentsEntity,
  activityCounts: ActivityCountsEntity,
  evaluations: EvaluationEntity,
};

/** The record as the properties of its entity. */
export function toEntity<K extends RecordKind>(kind: K, record: ScheduleRecord<K>): Readonly<Record<string, unknown>> {
  const { provenance, ...own }: Sourced = record;
  const rule = 'rule' in record ? ruleColumns(record.rule) : {};
  return { ...own, ...provenance, ...rule, naturalKey: naturalKey(kind, record) };
}

/** The record that an entity keeps: its own properties without the key, the provenance together again. */
export function toRecord<K extends RecordKind>(kind: K, entity: Entities[K]): ScheduleRecord<K> {
  const { naturalKey: _, source, location, standing, note, ...own }: SourcedEntity = entity;
  const record = { ...own, provenance: { source, location, standing, note } };
  // entity and record have the same properties, which the round trip of every kind tests
  return (kind === 'optionGroups' ? withRule(record) : record) as unknown as ScheduleRecord<K>;
}

function withRule<T extends object>(record: T): Omit<T, keyof RuleColumns> {
  const { ruleKind, ruleAmount, ...own } = record as T & RuleColumns; // called for option groups only
  return { ...own, rule: optionRule({ ruleKind, ruleAmount }) };
}
