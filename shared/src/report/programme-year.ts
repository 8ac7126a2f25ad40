import type { AcademicYear } from '../calendar/index.js';
import {
  academicYearsOf,
  type CohortRef,
  cohortsOf,
  type OptionChoice,
  optionChoices,
  type Programme,
  type Schedule,
} from '../schedule/index.js';
import { type Refused, refused } from './answer.js';

/** A programme in one academic year with the options of each of its cohorts. */
export interface ProgrammeYear {
  readonly kind: 'programme-year';
  readonly programme: Programme;
  readonly academicYear: AcademicYear;
  readonly cohorts: readonly { readonly ref: CohortRef; readonly choices: readonly OptionChoice[] }[];
}

interface Asked {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

/** The programme's year, or a refusal when the schedule does not know the programme or has nothing of it that year. */
export function programmeYear({ schedule, programmeCode, academicYear }: Asked): ProgrammeYear | Refused {
  const programme = schedule.programmes.find((candidate) => candidate.code === programmeCode);
  if (!programme) return refused('unknown-programme', programmeCode);
  if (!academicYearsOf(schedule, programmeCode).includes(academicYear)) return refused('unknown-year', academicYear);
  const cohorts = cohortsOf(schedule, programmeCode, academicYear).map((ref) => ({
    ref,
    choices: optionChoices(schedule, ref),
  }));
  return { kind: 'programme-year', programme, academicYear, cohorts };
}
