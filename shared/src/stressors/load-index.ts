import type { IsoWeek } from '../calendar/index.js';
import type { CohortLoad, WeekLoad } from '../load/index.js';
import { remembered } from '../util/index.js';
import { assessmentKey } from './assessment-key.js';

/** A load made ready to be asked about weeks and assessments. */
export interface LoadIndex {
  readonly weeks: ReadonlyMap<IsoWeek, WeekLoad>;
  /** Hours of work by assessment and week; `assessmentKey` names the assessment. */
  readonly workByWeek: ReadonlyMap<string, ReadonlyMap<IsoWeek, number>>;
  /** Hours of work by assessment, over all weeks. */
  readonly work: ReadonlyMap<string, number>;
  /** The stated number of students by course; courses without one are left out. */
  readonly students: ReadonlyMap<string, number>;
}

/** The index of a load, built once. */
export const loadIndex: (load: CohortLoad) => LoadIndex = remembered((load) => ({
  weeks: new Map(load.weeks.map((week) => [week.week, week])),
  workByWeek: workByWeek(load),
  work: workOf(load),
  students: new Map(
    load.cohort.runs.flatMap(({ course, expectedStudents }) =>
      expectedStudents === null ? [] : [[course.code, expectedStudents] as const],
    ),
  ),
}));

function workByWeek(load: CohortLoad): ReadonlyMap<string, ReadonlyMap<IsoWeek, number>> {
  const work = new Map<string, Map<IsoWeek, number>>();
  for (const { week, contributions } of load.weeks) {
    for (const { item, hours } of contributions) {
      if (item.assessmentCode === null) continue;
      const key = assessmentKey(item.courseCode, item.assessmentCode);
      const ofItem = work.get(key) ?? new Map<IsoWeek, number>();
      ofItem.set(week, (ofItem.get(week) ?? 0) + hours);
      work.set(key, ofItem);
    }
  }
  return work;
}

function workOf(load: CohortLoad): ReadonlyMap<string, number> {
  const work = new Map<string, number>();
  for (const { courseCode, assessmentCode, hours } of load.courses.flatMap((course) => course.items)) {
    if (assessmentCode === null) continue;
    const key = assessmentKey(courseCode, assessmentCode);
    work.set(key, (work.get(key) ?? 0) + hours);
  }
  return work;
}
