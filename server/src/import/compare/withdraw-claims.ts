import { type Assessment, claimsOf, HAND_SOURCE, type SourcePrecedence } from '@evenkeel/shared/schedule';
import { asClaimed } from './complete-assessments.js';

/** The assessment without the claims of these sources; null when no source speaks of it any more and no person made it. */
export function withdrawClaims(
  assessment: Assessment,
  sources: readonly string[],
  precedence: SourcePrecedence,
): Assessment | null {
  const claims = claimsOf(assessment).filter(({ source }) => !sources.includes(source));
  if (claims.length === 0 && assessment.provenance.source !== HAND_SOURCE) return null;
  return asClaimed({ ...assessment, claims }, precedence);
}
