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
import { type Drafted, fieldOf, sameValue } from '../draft/draft.js';
import { draftedClaim } from '../identity/drafted-claim.js';
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
  const claimed = new Map<string, Claimed>();
  for (const { assessment } of left)
    claimed.set(naturalKey('assessments', assessment), { kind: 'claims', first: assessment, claims: [] });
  for (const one of drafted) {
    const key = naturalKey('assessments', one.record);
    claimed.set(key, withDrafted(claimed.get(key), one, byKey.get(key)));
  }
  return [...claimed].flatMap(([key, one]) => {
    if (one.kind === 'settled') return [one.assessment];
    const known = byKey.get(key);
    const leaving = left.filter(({ assessment }) => assessment === known).map(({ source }) => source);
    const kept = (known ? claimsOf(known) : []).filter(({ source }) => !leaving.includes(source));
    const all = one.claims.reduce(withClaim, kept);
    return isOrphan(known, all) ? [] : [asClaimed({ ...(known ?? one.first), claims: all }, precedence)];
  });
}

/** What sources claim of an assessment, or the assessment itself where one source alone speaks of it and that is all. */
type Claimed =
  | { readonly kind: 'claims'; readonly first: Assessment; readonly claims: readonly SourceClaim[] }
  | { readonly kind: 'settled'; readonly assessment: Assessment };

function withDrafted(
  before: Claimed | undefined,
  drafted: Drafted<'assessments'>,
  known: Assessment | undefined,
): Claimed {
  const { record } = drafted;
  if (before?.kind === 'claims') return { ...before, claims: [...before.claims, ...record.claims] };
  if (record.claims.length > 0) return { kind: 'claims', first: record, claims: record.claims };
  if (!known) return { kind: 'settled', assessment: record };
  if (saysTheSame(drafted, known)) return { kind: 'settled', assessment: known };
  const item = { source: drafted.place.sheet.source, sourceCode: record.code, drafted };
  return { kind: 'claims', first: record, claims: [draftedClaim(item, record.resitOf)] };
}

/** Whether the only source of an assessment says again what it said. */
function saysTheSame({ record, given }: Drafted<'assessments'>, known: Assessment): boolean {
  const isExact = known.dueOn === null || known.dueWeek === null;
  return isExact && given.every((field) => sameValue(fieldOf(record, field), fieldOf(known, field)));
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
