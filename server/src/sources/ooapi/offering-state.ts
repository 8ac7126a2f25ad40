import { fieldOf } from '../json/json-value.js';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, remark } from './ooapi-reading.js';

const STATES = ['active', 'concept', 'cancelled', 'inactive'];

/** The offerings that are given: cancelled and inactive ones are reported and left out. Only version 6 tells. */
export function givenOnly(reading: OoapiReading, offerings: readonly OoapiObject[]): readonly OoapiObject[] {
  return offerings.filter((object) => {
    const state = fieldOf(object.value, 'state') ?? null;
    if (state === 'cancelled' || state === 'inactive') {
      remark(reading, object, { code: 'ooapi-not-given', field: 'state', value: state });
      return false;
    }
    if (state !== null && !STATES.some((known) => known === state)) {
      const values = { field: 'state', taken: 'active' };
      remark(reading, object, { code: 'ooapi-value-unknown', field: 'state', value: state, values });
    }
    return true;
  });
}
