import { describe, expect, it } from '@jest/globals';
import { week } from '../testing/index.js';
import { acceptedWeeks } from './accepted-weeks.js';

const [w1, w2] = [week('2026-W41'), week('2026-W42')];
const finding = (id: string, severity: 'amber' | 'red', weeks = [w1]) => ({ id, severity, weeks });
const hotspot = {
  weeks: [w1, w2],
  findings: [finding('a', 'red'), finding('b', 'amber'), finding('c', 'red', [w2])],
};

describe('the weeks of a hotspot with accepted findings', () => {
  it('ask for attention as long as nothing is accepted', () => {
    expect(acceptedWeeks(hotspot, new Set())).toEqual([]);
  });

  it('are left alone once what is left is too little', () => {
    expect(acceptedWeeks(hotspot, new Set(['a']))).toEqual([w1]);
    expect(acceptedWeeks(hotspot, new Set(['a', 'c']))).toEqual([w1, w2]);
  });

  it('still ask for attention when a lighter finding is accepted', () => {
    expect(acceptedWeeks(hotspot, new Set(['b']))).toEqual([]);
  });
});
