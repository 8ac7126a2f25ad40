import { addDays, daysBetween, epochDay, isWorkingDay, type PlainDate } from '../calendar/index.js';
import { type Assessment, isResit } from '../schedule/index.js';
import type { CourseRecords } from './course-records.js';

/** Whether students have their marks and comments before they need them. */
export type FeedbackVerdict = 'in-time' | 'too-late' | 'nothing-follows' | 'cannot-tell';

/** The time for marking an assessment, and for using what comes back before the next one of the course or its own resit. */
export interface FeedbackChain {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly dueOn: PlainDate | null;
  readonly feedbackOn: PlainDate | null;
  /** Working days after the day it is due, up to the day it is back; null where either day is not known. */
  readonly markingDays: number | null;
  readonly next: { readonly assessmentCode: string; readonly title: string; readonly on: PlainDate } | null;
  /** Days between feedback and what follows; negative when it comes after. Null where a day is not known or nothing follows. */
  readonly daysToUse: number | null;
  readonly verdict: FeedbackVerdict;
}

/** The feedback chain of one assessment of the course, as the records stand. */
export function feedbackChain({ assessments, calendar }: CourseRecords, of: Assessment): FeedbackChain {
  const { courseCode, code, title, dueOn, feedbackOn } = of;
  const next = nextAfter(of, assessments);
  const markingDays =
    dueOn && feedbackOn ? workingDays(dueOn, feedbackOn, (day) => isWorkingDay(calendar, epochDay(day))) : null;
  const daysToUse = feedbackOn && next ? daysBetween(feedbackOn, next.on) : null;
  const verdict = verdictOf(of, next, daysToUse);
  return { courseCode, assessmentCode: code, title, dueOn, feedbackOn, markingDays, next, daysToUse, verdict };
}

function verdictOf({ dueOn }: Assessment, next: FeedbackChain['next'], daysToUse: number | null): FeedbackVerdict {
  if (dueOn === null) return 'cannot-tell';
  if (!next) return 'nothing-follows';
  if (daysToUse === null) return 'cannot-tell';
  return daysToUse > 0 ? 'in-time' : 'too-late';
}

/** The next assessment of the course that all students have, or its own resit, whichever comes first. */
function nextAfter(of: Assessment, assessments: readonly Assessment[]): FeedbackChain['next'] {
  const later = assessments.flatMap((other) => {
    const follows = other.resitOf === of.code || !isResit(other);
    if (!follows || other === of || !other.dueOn || !of.dueOn || other.dueOn <= of.dueOn) return [];
    return [{ assessmentCode: other.code, title: other.title, on: other.dueOn }];
  });
  return later.sort((a, b) => daysBetween(b.on, a.on) || (a.assessmentCode < b.assessmentCode ? -1 : 1))[0] ?? null;
}

function workingDays(after: PlainDate, upTo: PlainDate, isWorking: (day: PlainDate) => boolean): number {
  let days = 0;
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (isWorking(day)) days += 1;
  return days;
}
