import type { FindingDocument, FoundDocument } from '../contract/index.js';
import type { Programme } from '../schedule/index.js';
import { analysedYear } from './analysed-cohorts.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Answer, answer } from './answer.js';
import { findingDocument } from './finding-document.js';

type CannotTell = Exclude<FindingDocument, FoundDocument>;

/** All findings of a programme's year, and apart from them what could not be told. */
export interface FindingsOfYear {
  readonly programme: Programme;
  readonly found: readonly FoundDocument[];
  readonly cannotTell: readonly CannotTell[];
}

/** The findings of all cohorts of a programme's year, in order of year of study and of what weighs most. */
export function findingsOfYear(input: AnalysisInput): Answer<FindingsOfYear> {
  const analysed = analysedYear(input);
  if (analysed.kind === 'refused') return analysed;
  const findings = analysed.cohorts.flatMap(({ analysis }) =>
    analysis.findings.map((finding) => findingDocument(finding, input.policy)),
  );
  return answer({
    programme: analysed.year.programme,
    found: findings.filter((finding) => finding.status === 'found'),
    cannotTell: findings.filter((finding) => finding.status === 'cannot-tell'),
  });
}
