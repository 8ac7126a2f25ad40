import type { AcademicCalendar } from '../calendar/index.js';
import type { Activity, Assessment, Offering } from '../schedule/index.js';

/** What is dated of one course in the year of a scenario. */
export interface CourseRecords {
  readonly courseCode: string;
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
  /** The calendar of the programme the scenario belongs to: its blocks are meant by a change of block. */
  readonly calendar: AcademicCalendar;
}

/** The records with this assessment put in the place of the one with its code. */
export function withAssessment(records: CourseRecords, changed: Assessment): CourseRecords {
  const assessments = records.assessments.map((one) => (one.code === changed.code ? changed : one));
  return { ...records, assessments };
}
