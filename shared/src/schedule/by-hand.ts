import { HAND_SOURCE, type Sourced } from './provenance.js';

/**
 * Whether the value of a field was typed by a person, so that an import may not overwrite it. A field that was cleared by hand
 * counts; what was merely left open in a record made by hand does not, and may be filled in.
 */
export function isByHand(record: Sourced, field: string): boolean {
  const own = record.fieldProvenance[field];
  if (own) return own.source === HAND_SOURCE;
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field] ?? null; // records are plain data
  return record.provenance.source === HAND_SOURCE && value !== null;
}

/** Whether a person made the record or typed any field of it. */
export function isTouchedByHand({ provenance, fieldProvenance }: Sourced): boolean {
  return [provenance, ...Object.values(fieldProvenance)].some(({ source }) => source === HAND_SOURCE);
}
