import { daysBetween, mondayOf, type PlainDate } from '../calendar/index.js';
import type { Activity, CourseRun } from '../schedule/index.js';
import { remembered } from '../util/index.js';
import { courseFinding } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell } from './finding-parts.js';
import { isBelow, type Level, levelOf } from './threshold.js';

/**
 * C11: a timetable that was published shortly before the first meeting. It counts where the course was known here before without
 * meetings; a timetable that came along with its course, or after its first meeting, may have been published long before.
 */
export const lateTimetable: Detector = {
  id: 'C11',
  settings: ['C11.amber', 'C11.red'],
  needs: ['timetable', 'announcement'],
  detect: (input) => {
    const notices = input.load.cohort.runs.map((run) => noticeOf(input, run));
    return [...notices.flatMap((notice) => findingOf(input, notice)), ...untold(input, notices)];
  },
};

interface Notice {
  readonly run: CourseRun;
  readonly first: PlainDate | null;
  /** Days from the day it was first known to the first meeting; null where that cannot be told. */
  readonly days: number | null;
}

function noticeOf(input: DetectorInput, run: CourseRun): Notice {
  const first = firstMeeting(run.activities);
  const known = input.history?.timetables.get(run.course.code);
  if (first === null || !known) return { run, first, days: null };
  const days = daysBetween(known.on, first);
  const isCertain = levelOfDays(input, days) === null || (known.isNews && days >= 0);
  return { run, first, days: isCertain ? days : null };
}

/** Kept by the activities: a moved deadline leaves the timetable as it is. */
const firstMeeting = remembered((activities: readonly Activity[]): PlainDate | null => {
  const sessions = activities.flatMap((activity) => activity.sessions);
  return sessions.reduce<PlainDate | null>((first, session) => {
    const day = session.date ?? mondayOf(session.week);
    return first === null || day < first ? day : first;
  }, null);
});

function levelOfDays({ policy }: DetectorInput, value: number): Level | null {
  return levelOf({ policy, value, amber: 'C11.amber', red: 'C11.red', exceeds: isBelow });
}

function findingOf(input: DetectorInput, { run, first, days }: Notice): readonly Found[] {
  const level = days === null ? null : levelOfDays(input, days);
  if (days === null || first === null || !level) return [];
  const { code: courseCode, name } = run.course;
  const evidence = [{ courseCode, itemCode: null, title: name, date: first, hours: null }];
  const about = { rule: 'C11', action: 'publish-timetable', courseCode } as const;
  return [courseFinding(input, { ...about, measure: { ...level, value: days }, evidence, dates: [first] })];
}

function untold(input: DetectorInput, notices: readonly Notice[]): readonly CannotTell[] {
  const unclear = notices.filter(({ days }) => days === null);
  if (unclear.length === 0 && notices.length > 0) return [];
  const missing = [
    ...(unclear.some(({ first }) => first === null) || notices.length === 0 ? (['timetable'] as const) : []),
    ...(unclear.some(({ first }) => first !== null) ? (['announcement'] as const) : []),
  ];
  const courses = unclear.length < notices.length ? unclear.map(({ run }) => run.course.code) : [];
  return [cannotTell(input, { rule: 'C11', courseCode: null, missing, courses })];
}
