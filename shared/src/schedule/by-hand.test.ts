import { describe, expect, it } from '@jest/globals';
import { aCourse } from '../testing/index.js';
import { isByHand, isTouchedByHand } from './by-hand.js';
import { GIVEN_BACK_SOURCE, HAND_SOURCE, type Provenance } from './provenance.js';

const from = (source: string): Provenance => ({ source, location: null, standing: 'stated', note: null });

describe('a field by hand', () => {
  it('is one that was typed, also when it was cleared', () => {
    const course = aCourse({ fieldProvenance: { ec: from(HAND_SOURCE), contactHoursTotal: from(HAND_SOURCE) } });
    expect(['name', 'ec', 'contactHoursTotal'].map((field) => isByHand(course, field))).toEqual([false, true, true]);
    expect(isTouchedByHand(course)).toBe(true);
  });

  it('is every field of a record made by hand, but for what was left open', () => {
    const course = aCourse({ provenance: from(HAND_SOURCE), contactHoursTotal: null });
    expect(['name', 'ec', 'contactHoursTotal'].map((field) => isByHand(course, field))).toEqual([true, true, false]);
  });

  it('is no longer one when it is given back', () => {
    const course = aCourse({ provenance: from(HAND_SOURCE), fieldProvenance: { ec: from(GIVEN_BACK_SOURCE) } });
    expect(['name', 'ec'].map((field) => isByHand(course, field))).toEqual([true, false]);
    expect(isTouchedByHand(aCourse({ fieldProvenance: { ec: from(GIVEN_BACK_SOURCE) } }))).toBe(false);
  });
});
