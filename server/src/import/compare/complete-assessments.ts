import {
  type Assessment,
  claimsOf,
  HAND_SOURCE,
  impliedSource,
  naturalKey,
  resolveAssessment,
  type SourceClaim,
  type SourcePrecedence,
} from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { Drafted } from '../draft/draft.js';
import type { LeftAssessment } from '../identity/identify-assessments.js';

interface ToComplete {
  readonly drafted: readonly Drafted<'assessments'>[];
  readonly stored: readonly Assessment[];
  readonly left: readonly LeftAssessment[];
  readonly precedence: SourcePrecedence;
}

/**
 * The drafted assessments as they would be stored: what all sources say of each, the new word of a source in the place of its old
 * one, and of each field the value that is believed. With them those that a source has left to another.
 */
export function completeAssessments({ drafted, stored, left, precedence }: ToComplete): readonly Assessment[] {
  const byKey = new Map(stored.map((assessment) => [naturalKey('assessments', assessment), assessment]));
  const claimed = new Map<string, { readonly first: Assessment; readonly claims: readonly SourceClaim[] }>();
  for (const { assessment } of left)
    claimed.set(naturalKey('assessments', assessment), { first: assessment, claims: [] });
  for (const { record } of drafted) {
    const key = naturalKey('assessments', record);
    const before = claimed.get(key) ?? { first: record, claims: [] };
    claimed.set(key, { ...before, claims: [...before.claims, ...record.claims] });
  }
  return [...claimed].flatMap(([key, { first, claims }]) => {
    const known = byKey.get(key);
    const leaving = left.filter(({ assessment }) => assessment === known).map(({ source }) => source);
    const kept = (known ? claimsOf(known) : []).filter(({ source }) => !leaving.includes(source));
    const all = claims.reduce(withClaim, kept);
    return isOrphan(known, all) ? [] : [asClaimed({ ...(known ?? first), claims: all }, precedence)];
  });
}

/** Of which no source speaks any more, and which no person made. */
function isOrphan(known: Assessment | undefined, claims: readonly SourceClaim[]): boolean {
  return claims.length === 0 && known?.provenance.source !== HAND_SOURCE;
}

/** The assessments that a source leaves to others and of which no other source speaks. */
export function orphans(left: readonly LeftAssessment[], completed: readonly Assessment[]): readonly Assessment[] {
  const kept = new Set(completed.map((assessment) => naturalKey('assessments', assessment)));
  const gone = left.map(({ assessment }) => assessment);
  return [...new Set(gone)].filter((assessment) => !kept.has(naturalKey('assessments', assessment)));
}

/** The assessment with these claims believed in their order; one claim that the record itself tells is not kept beside it. */
export function asClaimed(assessment: Assessment, precedence: SourcePrecedence): Assessment {
  const claims = [...assessment.claims].sort(byKeys(({ source }) => source));
  const resolved = resolveAssessment({ ...assessment, claims }, precedence);
  const [only] = claims;
  return claims.length === 1 && only && isTold(only, resolved) ? { ...resolved, claims: [] } : resolved;
}

function isTold({ source, sourceCode, modifiedAt }: SourceClaim, { provenance, code }: Assessment): boolean {
  const isByHand = provenance.source === HAND_SOURCE;
  return !isByHand && source === impliedSource(provenance) && sourceCode === code && modifiedAt === null;
}

/** Fields for which the source has no word this time keep what it said before. */
function withClaim(claims: readonly SourceClaim[], claim: SourceClaim): readonly SourceClaim[] {
  const others = claims.filter(({ source }) => source !== claim.source);
  const earlier = claims.find(({ source, sourceCode }) => source === claim.source && sourceCode === claim.sourceCode);
  return [...others, earlier ? renewed(earlier, claim) : claim];
}

function renewed(earlier: SourceClaim, claim: SourceClaim): SourceClaim {
  const kept = Object.entries(earlier.fields).filter(([field, value]) => !(field in claim.fields) && value !== null);
  const provenance = kept.map(([field]) => [field, earlier.fieldProvenance[field] ?? earlier.provenance]);
  return {
    ...claim,
    fields: { ...earlier.fields, ...claim.fields },
    fieldProvenance: Object.fromEntries(provenance),
    modifiedAt: claim.modifiedAt ?? earlier.modifiedAt,
  };
}
