import { epochDay, type IsoWeek } from '../calendar/index.js';
import {
  calendarWeek,
  contactBasis,
  contactWeeks,
  courseWeeks,
  type EpochWeek,
  epochWeekOf,
  type WorkingStyle,
  weekStatus,
  weeksOfYear,
} from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { Cohort, CourseRun } from '../schedule/index.js';

/** Whether all hours of study are counted, or those in class alone. */
export const MEASURES = ['hours', 'contact'] as const;
export type Measure = (typeof MEASURES)[number];

interface CoursesInput {
  readonly runs: readonly CourseRun[];
  readonly student: Pick<Cohort, 'calendar' | 'profile' | 'carriedResit'>;
  readonly policy: Policy;
  readonly style: WorkingStyle;
  readonly measure: Measure;
}

/** A week with what each of the courses asks in it, in their order. */
export interface CoursesInWeek {
  readonly week: IsoWeek;
  readonly hours: Float64Array;
  /** Whether a course runs or has hours, or no study is expected; else nothing can be told of the week. */
  readonly told: boolean;
}

/** What courses ask of one student in each week: those of the academic year, and any outside it with hours, in order. */
export function coursesInWeeks(input: CoursesInput): readonly CoursesInWeek[] {
  const { runs, student } = input;
  const totals = runs.map((run) => (input.measure === 'hours' ? courseWeeks : contactWeeks)({ ...input, run }));
  const weeks = new Set([...weeksOfYear(student.calendar), ...totals.flatMap((ofCourse) => [...ofCourse.keys()])]);
  const spans = runs.filter((run) => isCounted(input, run)).map(spanOf);
  return [...weeks]
    .sort((a, b) => a - b)
    .map((week) => {
      const hours = Float64Array.from(totals, (ofCourse) => ofCourse.get(week) ?? 0);
      const frame = calendarWeek(student.calendar, week);
      const active = spans.some(({ from, to }) => from <= week && week <= to);
      const facts = {
        calendar: student.calendar,
        frame,
        hours: hours.some((each) => each > 0) ? 1 : 0,
        estimatedHours: 0,
      };
      return { week: frame.week, hours, told: weekStatus({ ...facts, active }) !== 'cannot-tell' };
    });
}

/** A course whose contact hours nobody knows says nothing about a week. */
function isCounted(input: CoursesInput, run: CourseRun): boolean {
  return input.measure === 'hours' || contactBasis({ ...input, run }) !== 'cannot-tell';
}

/** Codes of the courses whose contact hours cannot be told; theirs are missing from every sum. */
export function withoutContact(input: Omit<CoursesInput, 'measure'>): readonly string[] {
  const untold = input.runs.filter((run) => contactBasis({ ...input, run }) === 'cannot-tell');
  return untold.map(({ course }) => course.code);
}

function spanOf({ span }: CourseRun): { readonly from: EpochWeek; readonly to: EpochWeek } {
  return { from: epochWeekOf(epochDay(span.start)), to: epochWeekOf(epochDay(span.end)) };
}
