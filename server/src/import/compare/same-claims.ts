import { type Assessment, claimsOf, type SourceClaim } from '@evenkeel/shared/schedule';
import { byKeys, compareText } from '@evenkeel/shared/util';
import { fieldText } from './field-text.js';

/**
 * Whether the sources of two assessments say the same. Where a claim stands and when its source changed it is no difference, and
 * neither is whether a source says "none" or nothing.
 */
export function sameClaims(one: Assessment, other: Assessment): boolean {
  if (one.claims.length === 0 && other.claims.length === 0) return true;
  return claimsText(claimsOf(one), () => true) === claimsText(claimsOf(other), () => true);
}

/** Whether all that sources said of the first they say of the second too: what differs is what further sources say. */
export function onlyNewSources(before: Assessment, after: Assessment): boolean {
  const known = new Set(claimsOf(before).map(({ source }) => source));
  const kept = claimsOf(after).filter(({ source }) => known.has(source));
  return claimsText(claimsOf(before), () => true) === claimsText(kept, () => true);
}

/** What sources say of `one` and not of `other`, as a list of changes shows it: `canvas assignment-12: dueOn 2026-10-12`. */
export function claimsOnlyIn(one: Assessment, other: Assessment): string | null {
  const others = new Set(
    claimsOf(other).flatMap((claim) => valuesOf(claim).map((value) => `${claim.source} ${value}`)),
  );
  return claimsText(claimsOf(one), (source, value) => !others.has(`${source} ${value}`)) || null;
}

function claimsText(claims: readonly SourceClaim[], isShown: (source: string, value: string) => boolean): string {
  return [...claims]
    .sort(byKeys(({ source }) => source))
    .map((claim) => ({ claim, values: valuesOf(claim).filter((value) => isShown(claim.source, value)) }))
    .filter(({ values }) => values.length > 0)
    .map(({ claim, values }) => `${claim.source} ${claim.sourceCode}: ${values.join(', ')}`)
    .join('; ');
}

function valuesOf({ fields }: SourceClaim): readonly string[] {
  return Object.entries(fields)
    .flatMap(([field, value]) => (value === null ? [] : [`${field} ${fieldText(value)}`]))
    .sort(compareText);
}
