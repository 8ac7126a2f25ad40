import type { AcademicYear } from '../calendar/index.js';
import { curriculumGiven, programmeSlice, type Schedule } from '../schedule/index.js';
import { affectedProgrammes } from './affected-programmes.js';

/** The part of the schedule that a change of the programme's courses can touch: the programmes that share a course with it that year. */
export function scenarioSlice(schedule: Schedule, programmeCode: string, academicYear: AcademicYear): Schedule {
  const own = curriculumGiven(schedule, programmeCode, academicYear).map(({ courseCode }) => courseCode);
  const programmes = new Set([programmeCode, ...affectedProgrammes(schedule, academicYear, own)]);
  return programmeSlice(schedule, { programmes, years: [academicYear] });
}
