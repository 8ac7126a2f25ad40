import type { AcademicYear } from '../calendar/index.js';
import type { Sourced } from './provenance.js';

/** The hours a week that students report in the evaluation of a course, as their mean. Answers of fewer than ten are not kept. */
export interface Evaluation extends Sourced {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly hoursPerWeek: number;
  /** How many students answered. */
  readonly respondents: number;
}
