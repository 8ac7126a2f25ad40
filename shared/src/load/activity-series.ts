import type { EpochDay } from '../calendar/index.js';
import type { Activity, CourseRun, Session } from '../schedule/index.js';
import { compareText } from '../util/index.js';
import type { DailyHours } from './load-item.js';
import { dailyHours } from './spread-over-days.js';

/** What one student attends of the activities with one code, with the part of each that counts. */
export interface ActivitySeries {
  readonly code: string;
  /** Parallel groups of which a student attends one; 1 where all come together. */
  readonly groups: number;
  /** The groups the reader chose, of which this is the student's; empty where the mean over all groups is taken. */
  readonly chosen: readonly string[];
  readonly attended: readonly { readonly activity: Activity; readonly share: number }[];
}

/**
 * The series of a course, in order of code. Parallel groups are alternatives: the student's own counts whole where it is known,
 * else each counts for its part, which is the mean over the groups; what is for all students (no group) counts whole. A
 * group without sessions is not yet scheduled: it takes no part in the mean, for missing is not zero.
 */
export function activitySeries(run: Pick<CourseRun, 'activities' | 'ownSeries'>): readonly ActivitySeries[] {
  const byCode = new Map<string, Activity[]>();
  for (const activity of run.activities) {
    if (activity.sessions.length === 0) continue;
    const sameCode = byCode.get(activity.code);
    if (sameCode) sameCode.push(activity);
    else byCode.set(activity.code, [activity]);
  }
  const own = new Set(run.ownSeries);
  return [...byCode]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, sameCode]) => ({
      code,
      chosen: own.has(code) ? groupNames(sameCode) : [],
      ...attendance(sameCode),
    }));
}

function groupNames(activities: readonly Activity[]): readonly string[] {
  return [...new Set(activities.flatMap((activity) => activity.group ?? []))];
}

function attendance(activities: readonly Activity[]): Pick<ActivitySeries, 'groups' | 'attended'> {
  const groups = Math.max(1, groupNames(activities).length);
  const attended = activities.map((activity) => ({ activity, share: activity.group === null ? 1 : 1 / groups }));
  return { groups, attended };
}

/** How the sessions of a series become hours on days. */
export interface SessionRule {
  readonly hours: (session: Session, activity: Activity) => number;
  /** The days over which those hours are spread evenly; at least one. */
  readonly days: (session: Session) => readonly EpochDay[];
}

/** The hours of a series for one student, on their days. */
export function seriesHours(series: ActivitySeries, rule: SessionRule): DailyHours {
  const parts: { day: EpochDay; hours: number }[] = [];
  for (const { activity, share } of series.attended) {
    for (const session of activity.sessions) {
      const days = rule.days(session);
      const hours = (rule.hours(session, activity) * share) / days.length;
      for (const day of days) parts.push({ day, hours });
    }
  }
  return dailyHours(parts);
}

/** Whether of some session only the week is known. */
export function hasWeekOnlySession(series: ActivitySeries): boolean {
  return series.attended.some(({ activity }) => activity.sessions.some((session) => session.date === null));
}
