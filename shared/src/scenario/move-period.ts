import {
  addDays,
  daysBetween,
  isoWeekOf,
  mondayOf,
  type Period,
  type PlainDate,
  periodByCode,
} from '../calendar/index.js';
import type { Assessment, Session } from '../schedule/index.js';
import type { CourseRecords } from './course-records.js';
import { shiftedActivity, shiftedAssessment, shiftedOffering } from './shift-days.js';

/** Exams and resits of a block may come this long after it. */
const WEEKS_AFTER_BLOCK = 6;

/**
 * The course given in another block: its meetings, deadlines and other dates go along by whole weeks, from the Monday of one block
 * to the Monday of the other, so that the days of the week stay. Where it is given in several blocks only the part in this one moves.
 * Null when the course is not given in the one block, or the calendar does not know one of them.
 */
export function movePeriod(records: CourseRecords, from: string, to: string): CourseRecords | null {
  const block = periodByCode(records.calendar, from);
  const target = periodByCode(records.calendar, to);
  if (!block || !target || !records.offerings.some((offering) => offering.periodCode === from)) return null;
  const days = daysBetween(mondayOf(isoWeekOf(block.start)), mondayOf(isoWeekOf(target.start)));
  const moves = isOfBlock(records, block);
  return {
    ...records,
    offerings: records.offerings.map((offering) =>
      offering.periodCode === from ? { ...shiftedOffering(offering, days), periodCode: to } : offering,
    ),
    activities: records.activities.map((activity) =>
      shiftedActivity(activity, days, (session) => moves(dayOfSession(session))),
    ),
    assessments: records.assessments.map((assessment) =>
      moves(dayOfAssessment(assessment)) ? shiftedAssessment(assessment, days) : assessment,
    ),
  };
}

/** Whether a day belongs to the course's part in the block; what has no day goes along. */
function isOfBlock({ offerings }: CourseRecords, block: Period): (day: PlainDate | null) => boolean {
  if (offerings.length === 1) return () => true;
  const last = addDays(block.end, WEEKS_AFTER_BLOCK * 7);
  return (day) => day === null || (day >= block.start && day <= last);
}

function dayOfSession({ date, week }: Session): PlainDate {
  return date ?? mondayOf(week);
}

function dayOfAssessment({ dueOn, dueWeek }: Assessment): PlainDate | null {
  return dueOn ?? (dueWeek && mondayOf(dueWeek));
}
