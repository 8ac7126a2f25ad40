import type { CalendarEntry } from '../calendar/index.js';
import type { ActivityCounts } from './activity-counts.js';
import type { Assessment } from './assessment.js';
import type { Enrolments } from './enrolments.js';
import type { Evaluation } from './evaluation.js';
import type { Activity, Offering } from './offering.js';
import type { Course, CurriculumCourse, OptionGroup, Programme } from './programme.js';
import type { Sourced } from './provenance.js';

/** A line of the academic calendar with where it comes from. */
export type CalendarRecord = CalendarEntry & Sourced;

/** Everything known about the teaching of one or more programmes. Plain data; order carries no meaning. */
export interface Schedule {
  readonly programmes: readonly Programme[];
  readonly courses: readonly Course[];
  readonly curriculum: readonly CurriculumCourse[];
  readonly optionGroups: readonly OptionGroup[];
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
  readonly calendar: readonly CalendarRecord[];
  readonly enrolments: readonly Enrolments[];
  readonly activityCounts: readonly ActivityCounts[];
  readonly evaluations: readonly Evaluation[];
}

/** The record kinds of a schedule, in the order in which they depend on each other. */
export const RECORD_KINDS = [
  'programmes',
  'courses',
  'curriculum',
  'optionGroups',
  'calendar',
  'offerings',
  'activities',
  'assessments',
  'enrolments',
  'activityCounts',
  'evaluations',
] as const satisfies readonly (keyof Schedule)[];
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One record of a kind: `ScheduleRecord<'assessments'>` is an Assessment. */
export type ScheduleRecord<K extends RecordKind = RecordKind> = Schedule[K][number];

/** A schedule without anything in it. */
export const EMPTY_SCHEDULE: Schedule = {
  programmes: [],
  courses: [],
  curriculum: [],
  optionGroups: [],
  offerings: [],
  activities: [],
  assessments: [],
  calendar: [],
  enrolments: [],
  activityCounts: [],
  evaluations: [],
};
