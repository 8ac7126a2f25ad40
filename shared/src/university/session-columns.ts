import { epochDay, mondayOf } from '../calendar/index.js';
import { activitySeries } from '../load/index.js';
import type { CourseRun, Session } from '../schedule/index.js';

/** Sessions as flat arrays: a university has a million. */
export interface SessionColumns {
  /** The number of the course. */
  readonly course: Int32Array;
  /** The day; of a session of which only the week is known, its Monday. */
  readonly day: Int32Array;
  /** The hours it counts for one student: of parallel groups each for its part. */
  readonly hours: Float64Array;
}

/** The sessions of the courses; a course is numbered by its place. */
export function sessionColumns(runs: readonly Pick<CourseRun, 'activities' | 'ownSeries'>[]): SessionColumns {
  const size = runs.reduce(
    (all, { activities }) => activities.reduce((some, one) => some + one.sessions.length, all),
    0,
  );
  const columns = { course: new Int32Array(size), day: new Int32Array(size), hours: new Float64Array(size) };
  let row = 0;
  runs.forEach((run, course) => {
    for (const { activity, share } of activitySeries(run).flatMap(({ attended }) => attended)) {
      for (const session of activity.sessions) {
        columns.course[row] = course;
        columns.day[row] = dayOf(session);
        columns.hours[row] = session.hours * share;
        row += 1;
      }
    }
  });
  return columns;
}

function dayOf({ date, week }: Session): number {
  return epochDay(date ?? mondayOf(week));
}
