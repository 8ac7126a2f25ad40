import type { Cohort } from './cohort.js';
import type { CourseRun } from './course-run.js';
import { courseSpan } from './course-span.js';
import { familyOfGroup, groupFamilies, plainGroup } from './group-name.js';
import type { Activity } from './offering.js';

/** The names of the parallel groups in the timetable of a cohort, in order, each once. Groups without sessions are not scheduled. */
export function groupsOfCohort({ runs }: Pick<Cohort, 'runs'>): readonly string[] {
  const names = runs.flatMap(({ activities }) => activities.filter(isScheduled).flatMap(({ group }) => group ?? []));
  return groupFamilies(names).flatMap(({ groups }) => groups);
}

/**
 * The cohort as the students of these groups meet it: of a series that has one of them, the other parallel groups are left out.
 * A series in which none of them is scheduled keeps all its groups, for missing is not zero; unless the course has the student's
 * group elsewhere and the series is for other groups of its kind (of the course's TP1 to TP4 only TP3 and TP4).
 */
export function cohortInGroups(cohort: Cohort, groups: readonly string[]): Cohort {
  const chosen = new Set(groups.map(plainGroup));
  const own = groupsOfCohort(cohort).filter((name) => chosen.has(plainGroup(name)));
  if (own.length === 0) return cohort;
  return { ...cohort, chosenGroups: own, runs: cohort.runs.map((run) => runInGroups(run, chosen, cohort)) };
}

function runInGroups(run: CourseRun, chosen: ReadonlySet<string>, { calendar }: Cohort): CourseRun {
  const isOwn = ({ group }: Activity) => group !== null && chosen.has(plainGroup(group));
  const named = run.activities.filter(isOwn);
  const own = named.filter(isScheduled);
  if (own.length === 0) return run;
  const withOwn = new Set(own.map(({ code }) => code));
  const ofOthers = seriesOfOthers(run, named);
  const activities = run.activities.filter(
    (one) => one.group === null || (withOwn.has(one.code) ? own.includes(one) : !ofOthers.has(one.code)),
  );
  const { offerings, assessments } = run;
  const span = courseSpan({ offerings, activities, assessments, calendar });
  return { ...run, activities, span, ownSeries: [...withOwn], othersSeries: [...ofOthers] };
}

/** Series without the student's group, all of whose groups are of its family. Names such as 3 have no family: they differ by series. */
function seriesOfOthers(run: CourseRun, own: readonly Activity[]): ReadonlySet<string> {
  const families = new Set(own.map(familyOf).filter((family) => family !== ''));
  const grouped = run.activities.filter(({ group }) => group !== null);
  const kept = new Set([...own, ...grouped.filter((one) => !families.has(familyOf(one)))].map(({ code }) => code));
  return new Set(grouped.map(({ code }) => code).filter((code) => !kept.has(code)));
}

function familyOf({ group }: Activity): string {
  return familyOfGroup(group ?? '');
}

function isScheduled({ sessions }: Activity): boolean {
  return sessions.length > 0;
}
