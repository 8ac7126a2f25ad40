import { dateOfEpochDay } from '../calendar/index.js';
import { type CourseRun, isResit } from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import { dueDayOf } from './due-day.js';
import { type EpochWeek, epochWeekOf } from './epoch-week.js';
import type { Deadline } from './week-load.js';

/** What is due or sat in each week, in order of day, course and code; assessments without day or week are in none. */
export function deadlinesByWeek(runs: readonly CourseRun[]): ReadonlyMap<EpochWeek, readonly Deadline[]> {
  const weeks = new Map<EpochWeek, Deadline[]>();
  for (const assessment of runs.flatMap((run) => run.assessments)) {
    const due = dueDayOf(assessment);
    if (!due) continue;
    const deadline: Deadline = {
      courseCode: assessment.courseCode,
      assessmentCode: assessment.code,
      title: assessment.title,
      on: dateOfEpochDay(due.day),
      weekOnly: due.weekOnly,
      resit: isResit(assessment),
    };
    const inWeek = weeks.get(epochWeekOf(due.day));
    if (inWeek) inWeek.push(deadline);
    else weeks.set(epochWeekOf(due.day), [deadline]);
  }
  for (const inWeek of weeks.values()) inWeek.sort(byDay);
  return weeks;
}

const byDay = byKeys<Deadline>(
  (deadline) => deadline.on,
  (deadline) => deadline.courseCode,
  (deadline) => deadline.assessmentCode,
);
