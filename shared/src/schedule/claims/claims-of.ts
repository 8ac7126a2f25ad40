import type { Assessment } from '../assessment.js';
import { ASSESSMENT_FIELDS, type AssessmentField } from '../assessment-fields.js';
import { HAND_SOURCE, type Provenance } from '../provenance.js';
import type { ClaimedFields, SourceClaim } from './source-claim.js';

/**
 * What each source says of an assessment. A record of which only one source ever spoke keeps no claims: it is itself what that
 * source says, as is all that was stored before claims were. What a person entered is no claim.
 */
export function claimsOf(assessment: Assessment): readonly SourceClaim[] {
  if (assessment.claims.length > 0 || assessment.provenance.source === HAND_SOURCE) return assessment.claims;
  const byHand = fieldsByHand(assessment);
  const said = ASSESSMENT_FIELDS.filter((field) => assessment[field] !== null && !byHand.has(field));
  const elsewhere = said.flatMap((field) => {
    const provenance = assessment.fieldProvenance[field];
    return provenance ? [[field, provenance] as const] : [];
  });
  return [
    {
      source: impliedSource(assessment.provenance),
      sourceCode: assessment.code,
      fields: fieldsOf(assessment, said),
      provenance: assessment.provenance,
      fieldProvenance: Object.fromEntries(elsewhere),
      modifiedAt: null,
    },
  ];
}

/** The fields a person entered or changed, also those that were made empty: no source has a say in them. */
export function fieldsByHand(assessment: Assessment): ReadonlySet<AssessmentField> {
  const wholly = assessment.provenance.source === HAND_SOURCE;
  return new Set(
    ASSESSMENT_FIELDS.filter((field) => {
      const provenance = assessment.fieldProvenance[field];
      return provenance ? provenance.source === HAND_SOURCE : wholly && assessment[field] !== null;
    }),
  );
}

/** How rows of learning environments name what they are, since before each source had an id. */
const ENVIRONMENTS = ['canvas', 'brightspace', 'moodle'] as const;

/** The source a record without claims comes from: all but the learning environments wrote the template. */
export function impliedSource({ note }: Provenance): string {
  const start = (note ?? '').toLowerCase();
  return ENVIRONMENTS.find((name) => start.startsWith(`${name}: `)) ?? 'template';
}

/** Some fields of an assessment, as a source says them. */
export function fieldsOf(assessment: Assessment, fields: readonly AssessmentField[]): ClaimedFields {
  return Object.fromEntries(fields.map((field) => [field, assessment[field]]));
}
