import type { AssessmentFields } from '../assessment-fields.js';
import type { Sourced } from '../provenance.js';

/** What a source says of an assessment. A field it is silent about is absent; null is its word that there is none. */
export type ClaimedFields = { readonly [F in keyof AssessmentFields]?: AssessmentFields[F] };

/** What one source system says of an assessment: kept as it was said, also where another source is believed. */
export interface SourceClaim extends Sourced {
  /** The id of the source system, such as `template`, `canvas`, or what whoever imported called it. */
  readonly source: string;
  /** Its code there. */
  readonly sourceCode: string;
  readonly fields: ClaimedFields;
  /** When the source itself last changed the item, ISO 8601 in UTC; null where it does not tell, or cannot be believed. */
  readonly modifiedAt: string | null;
}
