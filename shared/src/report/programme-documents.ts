import type { OptionChoiceDocument, ProgrammeDocument, ProgrammeListDocument } from '../contract/index.js';
import { academicYearsOf, type OptionChoice, type Programme, type Schedule } from '../schedule/index.js';
import { byKeys } from '../util/index.js';

interface ListInput {
  readonly schedule: Schedule;
  readonly dataVersion: number;
  readonly dataDate: string | null;
}

/** All programmes with the academic years they have data for, by name: never by load. */
export function programmeListDocument({ schedule, dataVersion, dataDate }: ListInput): ProgrammeListDocument {
  const programmes = [...schedule.programmes]
    .sort(
      byKeys(
        (programme) => programme.name,
        (programme) => programme.code,
      ),
    )
    .map((programme) => programmeDocument(schedule, programme));
  return { programmes, dataVersion, dataDate };
}

/** One programme with the academic years it has data for. */
export function programmeDocument(schedule: Schedule, programme: Programme): ProgrammeDocument {
  const { code, name, level, totalEc, policyId, provenance } = programme;
  return {
    code,
    name,
    level,
    totalEc,
    policyId,
    years: [...academicYearsOf(schedule, code)],
    note: provenance.note,
  };
}

/** A group of options with its rule and courses. */
export function optionChoiceDocument({ code, rule, courses, within }: OptionChoice): OptionChoiceDocument {
  return { code, rule, courses: [...courses], within };
}
