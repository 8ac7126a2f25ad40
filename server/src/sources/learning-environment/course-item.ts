import type { PlainDate } from '@evenkeel/shared/calendar';
import type { AssessmentKind } from '@evenkeel/shared/schedule';
import type { TimedMoment } from '../amsterdam-moment.js';
import type { JsonObject } from '../json/json-value.js';

/** A date as the environment gives it: `none` where it says there is none, `unreadable` where it is no date. */
export type GivenMoment =
  | { readonly kind: 'moment'; readonly moment: TimedMoment }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Something students do in a course of a learning environment. What is undefined the environment does not tell. */
export interface CourseItem {
  /** The object it stands in, for its place in the file. */
  readonly object: JsonObject;
  /** The environment's own code of the course. */
  readonly course: string | null;
  /** Apart from all others of the course, and the same in every export. */
  readonly code: string | null;
  readonly title: string | null;
  readonly kind: AssessmentKind;
  /** Whether students can see it. */
  readonly state: 'published' | 'hidden' | 'deleted';
  readonly due: GivenMoment;
  /** Whether it is really handed in by the due date, or that is only the day on which it closes. */
  readonly dueBy: 'due-date' | 'closing-date';
  readonly opens: GivenMoment;
  /** Undefined where the environment does not tell, or can't be believed. */
  readonly announcedOn?: PlainDate | undefined;
  readonly groupWork?: boolean | undefined;
  readonly durationHours?: number | undefined;
  readonly weightPercent?: number | null | undefined;
  /** When the environment says it last changed, ISO 8601 in UTC; null where it does not tell. */
  readonly modifiedAt: string | null;
}
