import type { PlainDate } from '@evenkeel/shared/calendar';
import type { TimedMoment } from '../amsterdam-moment.js';
import type { JsonObject } from '../json/json-value.js';
import { instantIn } from '../learning-environment/json-fields.js';
import type { CanvasAssignment } from './canvas-course.js';

/** A course with fewer assignments tells nothing by the moments at which they were made. */
const FEWEST_FOR_A_COPY = 3;

/** The days on which dates can have been announced, and how many `created_at` say something else. */
export interface CanvasAnnouncements {
  readonly dayOf: (assignment: CanvasAssignment) => PlainDate | undefined;
  readonly notUsed: number;
}

/**
 * The day an assignment was made is the first on which its date can have been known. Not so where most of a course was made
 * within one minute, which is a copy, or where the assignment is younger than its own date.
 */
export function canvasAnnouncements(
  assignments: readonly CanvasAssignment[],
  isStale: (date: PlainDate) => boolean,
): CanvasAnnouncements {
  const made = new Map(assignments.map((assignment) => [assignment, momentIn(assignment.object, 'created_at')]));
  const copied = minuteOfCopy([...made.values()].flatMap((moment) => moment ?? []));
  const dayOf = (assignment: CanvasAssignment): PlainDate | undefined => {
    const moment = made.get(assignment);
    const due = momentIn(assignment.object, 'due_at');
    if (!moment || !due || isStale(moment.date) || minuteOf(moment) === copied) return undefined;
    return moment.date <= due.date ? moment.date : undefined;
  };
  const dated = assignments.filter(({ object }) => momentIn(object, 'created_at') && momentIn(object, 'due_at'));
  return { dayOf, notUsed: dated.filter((assignment) => dayOf(assignment) === undefined).length };
}

function minuteOfCopy(moments: readonly TimedMoment[]): string | null {
  const counts = new Map<string, number>();
  for (const moment of moments) counts.set(minuteOf(moment), (counts.get(minuteOf(moment)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && moments.length >= FEWEST_FOR_A_COPY && most[1] * 2 > moments.length ? most[0] : null;
}

function minuteOf({ date, time }: TimedMoment): string {
  return `${date} ${time}`;
}

function momentIn(object: JsonObject, name: string): TimedMoment | null {
  const given = instantIn(object, name);
  return given.kind === 'moment' ? given.moment : null;
}
