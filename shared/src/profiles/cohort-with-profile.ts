import type { Assessment, Cohort, CourseRun, StudentProfile } from '../schedule/index.js';
import { isResit } from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import { partOfGroup, partTimeGroups } from './part-time-groups.js';

/** The cohort as this student meets it: with the part of the courses that is taken, and the resit that is carried. The schedule stays. */
export function cohortWithProfile(cohort: Cohort, profile: StudentProfile): Cohort {
  const runs = runsTaken(cohort, profile);
  const codes = new Set(runs.map(({ course }) => course.code));
  return {
    ...cohort,
    runs,
    chosenOptions: cohort.chosenOptions.filter((code) => codes.has(code)),
    profile,
    carriedResit: profile.carriesResit ? heaviestResit(runs) : null,
  };
}

function runsTaken(cohort: Cohort, { ecShare }: StudentProfile): readonly CourseRun[] {
  if (ecShare === null) return cohort.runs;
  const taken = new Set(partTimeGroups(cohort).flatMap((group) => partOfGroup(group, ecShare)));
  return cohort.runs.filter((run) => taken.has(run));
}

/** Which resit a student carries is not known: the one that counts most is taken, of equal ones the first; null where none has a day. */
function heaviestResit(runs: readonly CourseRun[]): Assessment | null {
  const resits = runs.flatMap(({ assessments }) =>
    assessments.filter(isResit).flatMap((resit) => {
      const repeated = assessments.find(({ code }) => code === resit.resitOf);
      const on = resit.dueOn ?? resit.dueWeek;
      return repeated && on !== null ? [{ resit, on, weight: repeated.weightPercent ?? 0 }] : [];
    }),
  );
  const [heaviest] = resits.sort(
    byKeys(
      ({ weight }) => -weight,
      ({ on }) => on,
      ({ resit }) => resit.courseCode,
      ({ resit }) => resit.code,
    ),
  );
  return heaviest?.resit ?? null;
}
