import type { AnalysisInput, Answer, CohortInput } from '@evenkeel/shared/report';
import type { INestApplicationContext } from '@nestjs/common';
import { AnalysisService } from '../analysis/analysis.service.js';
import { documentOf, inputOf } from './answer-of.js';
import type { CohortOptions } from './cohort-options.js';

/** The lines of the cohort asked for, or of all cohorts of the year, one after another. */
export async function linesOfCohorts<T>(
  application: INestApplicationContext,
  options: CohortOptions,
  lines: (input: CohortInput) => Answer<T[]>,
): Promise<readonly T[]> {
  const input = await inputOf(application, options);
  return studyYears(application, input, options).flatMap((studyYear) => documentOf(lines({ ...input, studyYear })));
}

/** A year without cohorts is asked about year 1 all the same, so that the answer says why there are none. */
function studyYears(
  application: INestApplicationContext,
  input: AnalysisInput,
  options: CohortOptions,
): readonly number[] {
  if (options.cohort !== undefined) return [options.cohort];
  const known = application.get(AnalysisService).studyYears(input);
  return known.length > 0 ? known : [1];
}
