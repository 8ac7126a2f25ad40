import { epochDay, type IsoWeek, isoWeekOf, type PlainDate } from '../calendar/index.js';
import type { CohortLoad, WeekLoad } from '../load/index.js';
import { type Activity, type CourseRun, isResit } from '../schedule/index.js';
import { busyHalfDays, freeHalfDays } from '../stressors/index.js';
import { sum } from '../util/index.js';
import { recoveryWeeks } from './recovery-weeks.js';

/** Feedback that comes back on a day. */
export interface FeedbackReturned {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly on: PlainDate;
}

/** What a week gives beside what it asks (Study Demands–Resources, Bakker & Mostert 2024). Null is "cannot tell". */
export interface WeekResources {
  readonly week: IsoWeek;
  /** A study week without a deadline and not above the norm. */
  readonly recovery: boolean;
  /** Sessions a student attends, the mean over parallel groups; null where a course that runs has no timetable. */
  readonly contactMoments: number | null;
  /** Half-days from Monday to Friday without a session, out of ten; null where times of sessions are not known. */
  readonly freeHalfDays: number | null;
  readonly feedback: readonly FeedbackReturned[];
}

/** The resources of each week of a cohort, in order of week. */
export function weekResources(load: CohortLoad): readonly WeekResources[] {
  const { runs } = load.cohort;
  const recovery = new Set(recoveryWeeks(load));
  const sessions = sessionsByWeek(runs);
  const busy = busyHalfDays(runs);
  const feedback = feedbackByWeek(runs);
  const untimed = new Set(runs.filter(hasUntimedSession).map(({ course }) => course.code));
  return load.weeks.map((week) => {
    const isKnown = hasTimetable(load, week);
    const isTimed = isKnown && !week.activeCourses.some((code) => untimed.has(code));
    return {
      week: week.week,
      recovery: recovery.has(week.week),
      contactMoments: isKnown ? (sessions.get(week.week) ?? 0) : null,
      freeHalfDays: isTimed ? freeHalfDays(busy, epochDay(week.start)) : null,
      feedback: feedback.get(week.week) ?? [],
    };
  });
}

function hasTimetable({ courses }: CohortLoad, { activeCourses }: WeekLoad): boolean {
  return activeCourses.every((code) => courses.find(({ courseCode }) => courseCode === code)?.contact === 'timetable');
}

function hasUntimedSession({ activities }: CourseRun): boolean {
  return activities.some(({ sessions }) => sessions.some(({ date, startTime }) => date === null || startTime === null));
}

/** A student attends one of the parallel groups of a series, so these count as their mean. */
function sessionsByWeek(runs: readonly CourseRun[]): ReadonlyMap<IsoWeek, number> {
  const byWeek = new Map<IsoWeek, number>();
  for (const { activities } of runs) {
    const groups = new Map<string, number>();
    for (const { code } of activities) groups.set(code, (groups.get(code) ?? 0) + 1);
    for (const activity of activities) {
      const share = 1 / (groups.get(activity.code) ?? 1);
      for (const week of weeksOf(activity)) byWeek.set(week, (byWeek.get(week) ?? 0) + share);
    }
  }
  return byWeek;
}

function weeksOf({ sessions }: Activity): readonly IsoWeek[] {
  return sessions.map(({ week, date }) => (date === null ? week : isoWeekOf(date)));
}

function feedbackByWeek(runs: readonly CourseRun[]): ReadonlyMap<IsoWeek, readonly FeedbackReturned[]> {
  const byWeek = new Map<IsoWeek, FeedbackReturned[]>();
  for (const { courseCode, code, title, feedbackOn } of runs.flatMap((run) => run.assessments)) {
    if (feedbackOn === null) continue;
    const week = isoWeekOf(feedbackOn);
    byWeek.set(week, [...(byWeek.get(week) ?? []), { courseCode, assessmentCode: code, title, on: feedbackOn }]);
  }
  return byWeek;
}

/** Of the assessments that another of the same course follows: how many have feedback that can still be used for it. */
export interface FeedbackInTime {
  /** The feedback is there on the day the next one is due, or before. */
  readonly inTime: number;
  readonly late: number;
  /** The day of the feedback is not stated. */
  readonly unknown: number;
}

/** How much feedback comes in time for the next assessment of the course. Work due on the same day counts as one step. */
export function feedbackInTime(runs: readonly CourseRun[]): FeedbackInTime {
  const steps = runs.flatMap(({ assessments }) => {
    const dated = assessments.flatMap((assessment) =>
      assessment.dueOn === null || isResit(assessment) ? [] : [{ ...assessment, dueOn: assessment.dueOn }],
    );
    return dated.flatMap(({ dueOn, feedbackOn }) => {
      const [next] = dated
        .map((other) => other.dueOn)
        .filter((day) => day > dueOn)
        .sort();
      return next === undefined ? [] : [{ next, feedbackOn }];
    });
  });
  const count = (meets: (step: (typeof steps)[number]) => boolean) => sum(steps.map((step) => (meets(step) ? 1 : 0)));
  return {
    inTime: count(({ next, feedbackOn }) => feedbackOn !== null && feedbackOn <= next),
    late: count(({ next, feedbackOn }) => feedbackOn !== null && feedbackOn > next),
    unknown: count(({ feedbackOn }) => feedbackOn === null),
  };
}
