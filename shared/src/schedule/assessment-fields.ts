import type { ClockTime, IsoWeek, PlainDate } from '../calendar/index.js';

/** What students are asked to do. The first three are sat at a set time; the others are handed in or done along the way. */
export const ASSESSMENT_KINDS = [
  'written-exam',
  'digital-exam',
  'oral-exam',
  'paper',
  'assignment',
  'report',
  'presentation',
  'project',
  'portfolio',
  'thesis',
  'practical',
  'quiz',
  'participation',
  'other',
] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** All that can be said of an assessment, by a source or by the record itself; null where nothing is known. */
export interface AssessmentFields {
  readonly title: string;
  readonly kind: AssessmentKind;
  /** Percent of the mark of its weight group; null where it is not stated. */
  readonly weightPercent: number | null;
  /** Weights add up to 100 within a group; null is the course's only or main group. */
  readonly weightGroup: string | null;
  readonly minimumGrade: number | null;
  /** The day it is due or sat; null when not (yet) announced. */
  readonly dueOn: PlainDate | null;
  /** The week, where only the week is known. */
  readonly dueWeek: IsoWeek | null;
  readonly dueTime: ClockTime | null;
  /** How long the sitting takes, in hours. */
  readonly durationHours: number | null;
  /** The day students get the task. */
  readonly releasedOn: PlainDate | null;
  /** The day the date was first announced. */
  readonly announcedOn: PlainDate | null;
  /** All hours of work on it, the sitting included, as stated by the course. */
  readonly effortHours: number | null;
  readonly words: number | null;
  readonly pages: number | null;
  readonly groupWork: boolean | null;
  /** The day on which marks and comments are promised. */
  readonly feedbackOn: PlainDate | null;
  /** The day on which they were back. */
  readonly returnedOn: PlainDate | null;
  /** Whether students are told by which criteria it is marked; null where nobody says. */
  readonly criteriaTold: boolean | null;
  /** Whether students are told what happens when it is late; null where nobody says. */
  readonly lateRuleTold: boolean | null;
  /** The code of the assessment this one is a resit of. */
  readonly resitOf: string | null;
  readonly movable: boolean | null;
  readonly windowStart: PlainDate | null;
  readonly windowEnd: PlainDate | null;
}

/** The fields in a fixed order. */
export const ASSESSMENT_FIELDS = [
  'title',
  'kind',
  'weightPercent',
  'weightGroup',
  'minimumGrade',
  'dueOn',
  'dueWeek',
  'dueTime',
  'durationHours',
  'releasedOn',
  'announcedOn',
  'effortHours',
  'words',
  'pages',
  'groupWork',
  'feedbackOn',
  'returnedOn',
  'criteriaTold',
  'lateRuleTold',
  'resitOf',
  'movable',
  'windowStart',
  'windowEnd',
] as const satisfies readonly (keyof AssessmentFields)[];
export type AssessmentField = (typeof ASSESSMENT_FIELDS)[number];
