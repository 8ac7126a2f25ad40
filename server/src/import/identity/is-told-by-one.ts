import { type Assessment, HAND_SOURCE, impliedSource, type Provenance } from '@evenkeel/shared/schedule';
import type { Drafted } from '../draft/draft.js';

/**
 * Whether one source alone speaks of all assessments of a course in a year, and knows those that are stored by their codes. Then
 * nothing is to be found out, and each record says itself what its source says: the most frequent case, and in big files the only one.
 */
export function isToldByOne(drafted: readonly Drafted<'assessments'>[], stored: readonly Assessment[]): boolean {
  const source = drafted[0]?.place.sheet.source;
  if (source === undefined || !drafted.every((one) => isToldBy(source, one))) return false;
  if (stored.length === 0) return true;
  const codes = new Set(stored.map(({ code }) => code));
  return stored.every((one) => isKnownTo(source, one)) && drafted.every(({ record }) => codes.has(record.code));
}

function isToldBy(source: string, { place, record }: Drafted<'assessments'>): boolean {
  return place.sheet.source === source && place.modifiedAt === undefined && isImplied(source, record.provenance);
}

function isKnownTo(source: string, { claims, provenance, fieldProvenance }: Assessment): boolean {
  return claims.length === 0 && [provenance, ...Object.values(fieldProvenance)].every((one) => isImplied(source, one));
}

function isImplied(source: string, provenance: Provenance): boolean {
  return provenance.source !== HAND_SOURCE && impliedSource(provenance) === source;
}
