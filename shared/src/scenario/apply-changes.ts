import type { AcademicYear } from '../calendar/index.js';
import { calendarFor, inheritRuns, type Schedule } from '../schedule/index.js';
import { applyChange, type Misfit } from './apply-change.js';
import type { CourseRecords } from './course-records.js';
import type { ScenarioChange } from './scenario-change.js';

/** Which schedule a scenario stands on: the live one, in a year, by the calendar of a programme. */
export interface ScenarioBase {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

/** What came of a change on the schedule as it is now. */
export type ChangeState =
  | { readonly change: ScenarioChange; readonly state: 'applied' | 'already' }
  | { readonly change: ScenarioChange; readonly state: 'conflict'; readonly misfit: Misfit };

/** The schedule with the changes, and what came of each. */
export interface AppliedChanges {
  readonly schedule: Schedule;
  readonly states: readonly ChangeState[];
  /** Codes of the courses that are other than in the base, in order. */
  readonly changedCourses: readonly string[];
}

/**
 * The schedule with the changes applied in their order. A change that does not fit what stands there now is left out and says why; the
 * others hold all the same. The base is never changed; courses that no change touches keep their runs, so that nothing of them is
 * computed again.
 */
export function applyChanges(base: ScenarioBase, changes: readonly ScenarioChange[]): AppliedChanges {
  const records = new Map<string, CourseRecords>();
  const states = changes.map((change): ChangeState => {
    const before = records.get(change.courseCode) ?? courseRecords(base, change.courseCode);
    const outcome = applyChange(before, change);
    if (outcome.kind === 'misfit') return { change, state: 'conflict', misfit: outcome.misfit };
    if (outcome.kind === 'already') return { change, state: 'already' };
    records.set(change.courseCode, outcome.records);
    return { change, state: 'applied' };
  });
  const changedCourses = [...records.keys()].sort();
  return { schedule: withRecords(base, records), states, changedCourses };
}

/** What is dated of a course in the year of the scenario. */
export function courseRecords(
  { schedule, programmeCode, academicYear }: ScenarioBase,
  courseCode: string,
): CourseRecords {
  const isOfCourse = (record: { readonly courseCode: string; readonly academicYear: AcademicYear }) =>
    record.courseCode === courseCode && record.academicYear === academicYear;
  return {
    courseCode,
    offerings: schedule.offerings.filter(isOfCourse),
    activities: schedule.activities.filter(isOfCourse),
    assessments: schedule.assessments.filter(isOfCourse),
    calendar: calendarFor(schedule, programmeCode, academicYear),
  };
}

function withRecords({ schedule, academicYear }: ScenarioBase, records: ReadonlyMap<string, CourseRecords>): Schedule {
  if (records.size === 0) return schedule;
  const stays = (record: { readonly courseCode: string; readonly academicYear: AcademicYear }) =>
    record.academicYear !== academicYear || !records.has(record.courseCode);
  const changed = [...records.values()];
  const after: Schedule = {
    ...schedule,
    offerings: [...schedule.offerings.filter(stays), ...changed.flatMap(({ offerings }) => offerings)],
    activities: [...schedule.activities.filter(stays), ...changed.flatMap(({ activities }) => activities)],
    assessments: [...schedule.assessments.filter(stays), ...changed.flatMap(({ assessments }) => assessments)],
  };
  inheritRuns(schedule, after, new Set(records.keys()));
  return after;
}
