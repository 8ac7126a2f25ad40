import type { AssessmentHistoryDocument } from '@evenkeel/shared/contract';
import {
  ASSESSMENT_FIELDS,
  type Assessment,
  type AssessmentField,
  believedFields,
  claimDifferences,
  claimsOf,
  fieldsByHand,
  HAND_SOURCE,
  type SourceClaim,
  type SourcePrecedence,
  sourceKindOf,
} from '@evenkeel/shared/schedule';

type Told = Pick<AssessmentHistoryDocument, 'title' | 'claims' | 'fields'>;

/** What the sources say of an assessment now, and whose word holds of each field. */
export function assessmentSources(assessment: Assessment | undefined, precedence: SourcePrecedence): Told {
  if (!assessment) return { title: null, claims: [], fields: [] };
  const claims = claimsOf(assessment);
  const differences = new Map(claimDifferences(claims).map(({ field, values }) => [field, values]));
  const sourceOf = believedSource(assessment, precedence);
  const fields = ASSESSMENT_FIELDS.flatMap((field) => {
    const value = assessment[field];
    if (value === null) return [];
    const { source: file, location } = assessment.fieldProvenance[field] ?? assessment.provenance;
    const source = sourceOf(field);
    const said = differences.get(field) ?? [];
    const differs = said.filter((one) => one.source !== source && one.value !== value).map((one) => ({ ...one }));
    return [{ field, value, source, file, location, differs }];
  });
  return { title: assessment.title, claims: claims.map((claim) => claimDocument(claim, precedence)), fields };
}

function believedSource(assessment: Assessment, precedence: SourcePrecedence): (field: AssessmentField) => string {
  const byHand = fieldsByHand(assessment);
  const believed = believedFields(assessment, precedence);
  return (field) => (byHand.has(field) ? HAND_SOURCE : (believed[field]?.claim.source ?? HAND_SOURCE));
}

function claimDocument(claim: SourceClaim, precedence: SourcePrecedence): Told['claims'][number] {
  const { source, sourceCode, fields, provenance, modifiedAt } = claim;
  return {
    source,
    kind: sourceKindOf(source, precedence),
    sourceCode,
    fields: { ...fields },
    file: provenance.source,
    location: provenance.location,
    modifiedAt,
  };
}
