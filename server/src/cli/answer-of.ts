import type { AnalysisInput, Answer } from '@evenkeel/shared/report';
import type { INestApplicationContext } from '@nestjs/common';
import { AnalysisService } from '../analysis/analysis.service.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import type { CohortOptions } from './cohort-options.js';

/** What the options ask, together with the stored schedule. */
export function inputOf(application: INestApplicationContext, options: CohortOptions): Promise<AnalysisInput> {
  return application.get(AnalysisService).inputFor({
    programmeCode: options.programme,
    academicYear: options.year,
    style: options.style,
    options: options.courses ?? null,
    groups: options.group ?? null,
    profile: options.studentProfile ?? null,
    pathway: options.pathway ?? null,
  });
}

/** The document, or the refusal as the API tells it. */
export function documentOf<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') throw new ProblemException(refusalProblem(answer));
  return answer.document;
}
