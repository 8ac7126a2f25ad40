import { ASSESSMENT_FIELDS, type AssessmentField, fieldsOf, type SourceClaim } from '@evenkeel/shared/schedule';
import type { Drafted } from '../draft/draft.js';
import type { IdentifiedItem } from './identify-source.js';

type SaidItem = Pick<IdentifiedItem, 'source' | 'sourceCode' | 'drafted'>;

/** What an item says of the assessment it is: the fields for which its source has a word. */
export function draftedClaim({ source, sourceCode, drafted }: SaidItem, resitOf: string | null): SourceClaim {
  const { record, given, place } = drafted;
  const said = ASSESSMENT_FIELDS.filter((field) => given.includes(field));
  const fields = { ...fieldsOf(record, said), ...(isSaid('resitOf', said) ? { resitOf } : {}) };
  const modifiedAt = place.modifiedAt ?? null;
  return { source, sourceCode, fields, provenance: record.provenance, fieldProvenance: {}, modifiedAt };
}

function isSaid(field: AssessmentField, said: readonly AssessmentField[]): boolean {
  return said.includes(field);
}

/** The drafted assessment under the code by which it is known here, with the claim of its source. */
export function identified(item: IdentifiedItem, resitOf: string | null): Drafted<'assessments'> {
  const { drafted, code } = item;
  const record = { ...drafted.record, code, resitOf, claims: [draftedClaim(item, resitOf)] };
  return { ...drafted, record };
}
