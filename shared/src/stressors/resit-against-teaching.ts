import { type IsoWeek, isoWeekOf } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type Activity, type Assessment, isResit } from '../schedule/index.js';
import { assessmentKey } from './assessment-key.js';
import { evidenceOf } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Evidence, Found } from './finding.js';
import { cannotTell, distinctSorted, found } from './finding-parts.js';
import { gradedAssessments } from './graded-assessments.js';
import { isAtLeast, type Level } from './threshold.js';

/**
 * T16: a resit in a week in which other courses have compulsory meetings or deadlines; red where that is on the day of the resit
 * itself. How many students have to take it nobody can tell ahead.
 */
export const resitAgainstTeaching: Detector = {
  id: 'T16',
  settings: ['T16.amber', 'T16.red'],
  needs: ['due-date', 'compulsory-sessions'],
  detect: (input) => {
    const resits = input.load.cohort.runs.flatMap((run) => run.assessments.filter(isResit));
    const undated = resits.filter((resit) => weekOf(resit) === null);
    const named = resits.length > undated.length ? undated : [];
    return [
      ...resits.flatMap((resit) => findingOf(input, resit)),
      ...(undated.length > 0 ? [untoldResits(input, named)] : []),
      ...untoldMeetings(input, resits),
    ];
  },
};

function findingOf(input: DetectorInput, resit: Assessment): readonly Found[] {
  const week = weekOf(resit);
  if (week === null) return [];
  const clashes = [...deadlinesIn(input, resit, week), ...meetingsIn(input, resit, week)];
  const measure = measured(input, resit, clashes);
  if (!measure) return [];
  const finding = found(input, {
    rule: 'T16',
    subject: assessmentKey(resit.courseCode, resit.code),
    action: 'move-resit',
    measure,
    weeks: [week],
    dates: resit.dueOn === null ? [] : [resit.dueOn],
    evidence: [evidenceOf(resit), ...clashes],
  });
  return [{ ...finding, affected: { students: null, basis: 'unknown' } }];
}

function measured(
  { policy }: DetectorInput,
  { dueOn }: Assessment,
  clashes: readonly Evidence[],
): (Level & { readonly value: number }) | null {
  const sameDay = dueOn === null ? 0 : clashes.filter(({ date }) => date === dueOn).length;
  if (sameDay > 0 && isAtLeast(sameDay, settingValue(policy, 'T16.red')))
    return { severity: 'red', setting: 'T16.red', value: sameDay };
  const isTold = clashes.length > 0 && isAtLeast(clashes.length, settingValue(policy, 'T16.amber'));
  return isTold ? { severity: 'amber', setting: 'T16.amber', value: clashes.length } : null;
}

function deadlinesIn(input: DetectorInput, resit: Assessment, week: IsoWeek): readonly Evidence[] {
  return gradedAssessments(input)
    .filter((other) => other.courseCode !== resit.courseCode && weekOf(other) === week)
    .map(evidenceOf);
}

/** One line for each series of compulsory meetings, on the day of the resit where it meets then. */
function meetingsIn({ load }: DetectorInput, resit: Assessment, week: IsoWeek): readonly Evidence[] {
  return load.cohort.runs
    .filter(({ course }) => course.code !== resit.courseCode)
    .flatMap(({ activities }) => seriesIn(activities, week, (activity) => activity.mandatory === true))
    .map(({ courseCode, code, sessions }) => {
      const dates = distinctSorted(
        sessions.filter((session) => session.week === week).flatMap(({ date }) => date ?? []),
      );
      const date = dates.find((day) => day === resit.dueOn) ?? dates[0] ?? null;
      return { courseCode, itemCode: code, title: null, date, hours: null };
    });
}

/** The series that meet in the week; parallel groups of one series are one, since a student attends one of them. */
function seriesIn(
  activities: readonly Activity[],
  week: IsoWeek,
  counts: (activity: Activity) => boolean,
): readonly Activity[] {
  const meeting = activities.filter((one) => counts(one) && one.sessions.some((session) => session.week === week));
  const byCode = new Map<string, Activity>();
  for (const one of meeting) {
    const earlier = byCode.get(one.code);
    byCode.set(one.code, earlier ? { ...earlier, sessions: [...earlier.sessions, ...one.sessions] } : one);
  }
  return [...byCode.values()];
}

function weekOf({ dueOn, dueWeek }: Assessment): IsoWeek | null {
  return dueOn === null ? dueWeek : isoWeekOf(dueOn);
}

function untoldResits(input: DetectorInput, named: readonly Assessment[]): CannotTell {
  const untold = cannotTell(input, { rule: 'T16', courseCode: null, missing: ['due-date'] });
  return { ...untold, id: `${untold.id}~due-date`, evidence: named.map(evidenceOf) };
}

/** The weeks of resits in which other courses meet, and nobody says whether they must be attended. */
function untoldMeetings(input: DetectorInput, resits: readonly Assessment[]): readonly CannotTell[] {
  const weeks = distinctSorted(
    resits.flatMap((resit) => {
      const week = weekOf(resit);
      if (week === null) return [];
      const others = input.load.cohort.runs.filter(({ course }) => course.code !== resit.courseCode);
      const open = others.some(
        ({ activities }) => seriesIn(activities, week, (one) => one.mandatory === null).length > 0,
      );
      return open ? [week] : [];
    }),
  );
  return weeks.length > 0
    ? [cannotTell(input, { rule: 'T16', courseCode: null, missing: ['compulsory-sessions'], weeks })]
    : [];
}
