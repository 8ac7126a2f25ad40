import type { AssessmentField } from '../assessment-fields.js';
import { SOURCE_KINDS, type SourceKind } from './source-kind.js';

/**
 * Fields that are believed together. The moment of an exam is another matter than that of work that is handed in: a timetable has
 * booked the hall of the one, a learning environment closes the other.
 */
export const FIELD_GROUPS = [
  'form',
  'exam-moment',
  'deadline-moment',
  'weight',
  'release',
  'announcement',
  'feedback',
  'effort',
  'room-to-move',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** The fields of each group; both moments are about the same fields. */
export const FIELDS_OF_GROUP: Readonly<Record<FieldGroup, readonly AssessmentField[]>> = {
  form: ['title', 'kind', 'groupWork', 'resitOf', 'criteriaTold', 'lateRuleTold'],
  'exam-moment': ['dueOn', 'dueWeek', 'dueTime', 'durationHours'],
  'deadline-moment': ['dueOn', 'dueWeek', 'dueTime', 'durationHours'],
  weight: ['weightPercent', 'weightGroup', 'minimumGrade'],
  release: ['releasedOn'],
  announcement: ['announcedOn'],
  feedback: ['feedbackOn', 'returnedOn'],
  effort: ['effortHours', 'words', 'pages'],
  'room-to-move': ['movable', 'windowStart', 'windowEnd'],
};

/** Which source is believed: for each group of fields ids of sources or kinds of source, the first before the second. */
export interface SourcePrecedence {
  readonly orders: Readonly<Record<FieldGroup, readonly string[]>>;
  /** What kind of system each known source is. */
  readonly kinds: Readonly<Record<string, SourceKind>>;
}

/** What an administrator made of the precedence: only the groups and sources that differ from what ships. */
export interface OwnPrecedence {
  readonly orders: Readonly<Partial<Record<FieldGroup, readonly string[]>>>;
  readonly kinds: Readonly<Record<string, SourceKind>>;
}

/** What kind of system a source is; its id may be the name of a kind. What nobody knows is `other`. */
export function sourceKindOf(source: string, { kinds }: Pick<SourcePrecedence, 'kinds'>): SourceKind {
  const name = source.trim().toLowerCase();
  return kinds[name] ?? SOURCE_KINDS.find((kind) => kind === name) ?? 'other';
}

/** The place of a source in the order of a group: by its id, else by its kind; sources that are not in it come last. */
export function rankOfSource(source: string, group: FieldGroup, precedence: SourcePrecedence): number {
  const order = precedence.orders[group];
  const byId = order.indexOf(source.trim().toLowerCase());
  const rank = byId >= 0 ? byId : order.indexOf(sourceKindOf(source, precedence));
  return rank >= 0 ? rank : order.length;
}
