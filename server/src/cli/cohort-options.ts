import { type AcademicYear, academicYear } from '@evenkeel/shared/calendar';
import { PATHWAY_CHOICES, type PathwayChoice } from '@evenkeel/shared/contract';
import { WORKING_STYLES, type WorkingStyle } from '@evenkeel/shared/load';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { commaSeparated } from '../analysis/analysis-request.js';
import type { Session } from './terminal.js';

/** What `load`, `stressors` and `hotspots` ask for. */
export interface CohortOptions {
  readonly programme: string;
  readonly year: AcademicYear;
  readonly cohort?: number;
  readonly style: WorkingStyle;
  readonly courses?: readonly string[];
  readonly group?: readonly string[];
  readonly studentProfile?: string;
  readonly pathway?: PathwayChoice;
  readonly json?: true;
}

/** Adds the options that name a programme, its year and the assumptions. */
export function withCohortOptions(command: Command, { say }: Session): Command {
  return command
    .requiredOption('--programme <code>', say('option.programme'))
    .requiredOption('--year <year>', say('option.year'), (text) => yearFrom(text, say))
    .addOption(new Option('--style <style>', say('option.style')).choices(WORKING_STYLES).default('typical'))
    .option('--courses <codes>', say('option.courses'), commaSeparated)
    .option('--group <path>', say('option.group'), commaSeparated)
    .option('--student-profile <id>', say('option.studentProfile'))
    .addOption(new Option('--pathway <which>', say('option.pathway')).choices(PATHWAY_CHOICES))
    .option('--json', say('option.json'));
}

export function yearFrom(text: string, say: Session['say']): AcademicYear {
  const year = academicYear(text);
  if (!year) throw new InvalidArgumentError(say('fault.year', { value: text }));
  return year;
}

export function studyYearFrom(text: string, say: Session['say']): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError(say('fault.cohort', { value: text }));
  return Number(text);
}
