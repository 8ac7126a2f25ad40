import { type AcademicCalendar, type AcademicYear } from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import type { Assessment } from './assessment.js';
import type { Evaluation } from './evaluation.js';
import type { Activity, Offering } from './offering.js';
import type { Course, CurriculumCourse, OptionGroup, Programme } from './programme.js';
import type { Schedule } from './schedule.js';

/** What is dated of one course in one academic year, each in order of its key. */
export interface DatedRecords {
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
}

/** A schedule made ready to be asked by code, so that a cohort costs what its own courses cost, however large the faculty. */
export interface ScheduleIndex {
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly courses: ReadonlyMap<string, Course>;
  readonly curriculum: ReadonlyMap<string, readonly CurriculumCourse[]>;
  readonly optionGroups: ReadonlyMap<string, readonly OptionGroup[]>;
  /** By academic year, then by course code. */
  readonly dated: ReadonlyMap<AcademicYear, ReadonlyMap<string, DatedRecords>>;
  /** By course code, in order of year. */
  readonly evaluations: ReadonlyMap<string, readonly Evaluation[]>;
  /** Calendars that were asked for before: the same objects again, so that what hangs on them is not computed twice. */
  readonly calendars: Map<string, AcademicCalendar>;
}

const indexes = new WeakMap<Schedule, ScheduleIndex>();

/** The index of a schedule, made once for each schedule object; schedules are never changed in place. */
export function indexOf(schedule: Schedule): ScheduleIndex {
  const known = indexes.get(schedule);
  if (known) return known;
  const made = makeIndex(schedule);
  indexes.set(schedule, made);
  return made;
}

function makeIndex(schedule: Schedule): ScheduleIndex {
  return {
    programmes: new Map(schedule.programmes.map((programme) => [programme.code, programme])),
    courses: new Map(schedule.courses.map((course) => [course.code, course])),
    curriculum: grouped(schedule.curriculum, (entry) => entry.programmeCode),
    optionGroups: grouped(schedule.optionGroups, (group) => group.programmeCode),
    dated: datedByYear(schedule),
    evaluations: grouped([...schedule.evaluations].sort(byYear), (evaluation) => evaluation.courseCode),
    calendars: new Map(),
  };
}

function datedByYear(schedule: Schedule): ReadonlyMap<AcademicYear, ReadonlyMap<string, DatedRecords>> {
  const offerings = byYearAndCourse(schedule.offerings);
  const activities = byYearAndCourse(schedule.activities);
  const assessments = byYearAndCourse(schedule.assessments);
  const years = new Set([...offerings.keys(), ...activities.keys(), ...assessments.keys()]);
  return new Map(
    [...years].map((year) => {
      const ofYear = [offerings.get(year), activities.get(year), assessments.get(year)] as const;
      const codes = new Set(ofYear.flatMap((records) => [...(records?.keys() ?? [])]));
      return [year, new Map([...codes].map((code) => [code, datedRecords(ofYear, code)]))];
    }),
  );
}

type ByCourse<T> = ReadonlyMap<string, readonly T[]> | undefined;

function datedRecords(
  [offerings, activities, assessments]: readonly [ByCourse<Offering>, ByCourse<Activity>, ByCourse<Assessment>],
  code: string,
): DatedRecords {
  return {
    offerings: [...(offerings?.get(code) ?? [])].sort(byPeriod),
    activities: [...(activities?.get(code) ?? [])].sort(byCodeAndGroup),
    assessments: [...(assessments?.get(code) ?? [])].sort(byCode),
  };
}

const byPeriod = byKeys<Offering>((offering) => offering.periodCode);
const byYear = byKeys<Evaluation>((evaluation) => evaluation.academicYear);
const byCode = byKeys<Assessment>((assessment) => assessment.code);
const byCodeAndGroup = byKeys<Activity>(
  (activity) => activity.code,
  (activity) => activity.group ?? '',
);

function byYearAndCourse<T extends { readonly courseCode: string; readonly academicYear: AcademicYear }>(
  records: readonly T[],
): ReadonlyMap<AcademicYear, ReadonlyMap<string, readonly T[]>> {
  const years = grouped(records, (record) => record.academicYear);
  return new Map([...years].map(([year, ofYear]) => [year, grouped(ofYear, (record) => record.courseCode)]));
}

function grouped<T, K>(records: readonly T[], key: (record: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group) group.push(record);
    else groups.set(key(record), [record]);
  }
  return groups;
}
