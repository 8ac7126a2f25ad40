import type { AcademicYear } from '@evenkeel/shared/calendar';
import { type CohortRef, type Schedule, studyYearOf } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import { recordsByKey } from './compare/complete-draft.js';

/** The cohorts whose weeks can differ between two schedules, in order: those with a course, calendar or rule that differs. */
export function touchedCohorts(before: Schedule, after: Schedule): readonly CohortRef[] {
  const touched = touchedParts(before, after);
  const years = yearsByCourse(before, after);
  const refs = new Map<string, CohortRef>();
  for (const entry of [...before.curriculum, ...after.curriculum]) {
    const { programmeCode, courseCode } = entry;
    for (const academicYear of years.get(courseCode) ?? []) {
      const isTouched =
        touched.programmes.has(programmeCode) || touched.courses.has(courseCode) || touched.years.has(academicYear);
      const ref = { programmeCode, academicYear, studyYear: studyYearOf(entry) };
      if (isTouched) refs.set(JSON.stringify(ref), ref);
    }
  }
  return [...refs.values()].sort(
    byKeys(
      (ref) => ref.programmeCode,
      (ref) => ref.academicYear,
      (ref) => ref.studyYear,
    ),
  );
}

interface TouchedParts {
  readonly programmes: ReadonlySet<string>;
  readonly courses: ReadonlySet<string>;
  readonly years: ReadonlySet<AcademicYear>;
}

function touchedParts(before: Schedule, after: Schedule): TouchedParts {
  const programmes = [
    ...differing('programmes', before, after),
    ...differing('curriculum', before, after),
    ...differing('optionGroups', before, after),
  ];
  const dated = [
    ...differing('offerings', before, after),
    ...differing('activities', before, after),
    ...differing('assessments', before, after),
  ];
  return {
    programmes: new Set(programmes.map((record) => ('programmeCode' in record ? record.programmeCode : record.code))),
    courses: new Set([
      ...differing('courses', before, after).map(({ code }) => code),
      ...dated.map(({ courseCode }) => courseCode),
    ]),
    years: new Set(differing('calendar', before, after).map(({ academicYear }) => academicYear)),
  };
}

/** Records that are not the very same object, and those that are gone: an unchanged record is kept, never copied. */
function differing<K extends keyof Schedule>(
  kind: K,
  before: Schedule,
  after: Schedule,
): readonly Schedule[K][number][] {
  const byKey = recordsByKey(kind, before);
  const same = new Set<Schedule[K][number]>(byKey.values());
  const records: readonly Schedule[K][number][] = after[kind];
  const staying = recordsByKey(kind, after);
  const gone = [...byKey].filter(([key]) => !staying.has(key)).map(([, record]) => record);
  return [...records.filter((record) => !same.has(record)), ...gone];
}

function yearsByCourse(...schedules: readonly Schedule[]): ReadonlyMap<string, ReadonlySet<AcademicYear>> {
  const years = new Map<string, Set<AcademicYear>>();
  for (const { offerings, activities, assessments } of schedules) {
    for (const { courseCode, academicYear } of [...offerings, ...activities, ...assessments]) {
      const known = years.get(courseCode) ?? new Set<AcademicYear>();
      known.add(academicYear);
      years.set(courseCode, known);
    }
  }
  return years;
}
