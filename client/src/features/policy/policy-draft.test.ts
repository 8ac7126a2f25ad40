import type { ProgrammePolicyDocument, ProgrammeSettingDocument } from '@evenkeel/shared/contract';
import { day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { emptyDraft, isChanged, numberOf, trialOf, withValue } from './policy-draft.js';

const citation = { key: 'k', text: { nl: 'Een regel', en: 'A rule' }, url: null, readOn: day('2026-11-23') };
const setting: ProgrammeSettingDocument = {
  id: 'T1.amber',
  value: 46,
  unit: 'hours',
  grade: 'C',
  citation,
  changedBy: null,
  changedOn: null,
  local: false,
  shipped: { value: 46, grade: 'C', citation },
  least: 0,
  most: 168,
};
const own = { ...setting, id: 'T1.red', value: 55, local: true } as const;
const policy: ProgrammePolicyDocument = {
  programme: { code: 'BPSY', name: 'Psychology' },
  policyId: 'nl-default',
  policyIds: ['nl-default', 'strict'],
  version: 1,
  settings: [setting, own],
  history: [],
};
const draft = emptyDraft(policy);

describe('thresholds that are being changed', () => {
  it('are numbers with a point or a comma', () => {
    expect(['45,5', ' 45.5 ', '-1', '', '4a', '1.000,5'].map(numberOf)).toEqual([45.5, 45.5, -1, null, null, null]);
  });

  it('are sent as numbers, and null goes back to the set', () => {
    const both = withValue(withValue(draft, setting, '45,5'), own, null);
    expect(trialOf(both, policy)).toEqual({
      policyId: 'nl-default',
      settings: [
        { setting: 'T1.amber', value: 45.5 },
        { setting: 'T1.red', value: null },
      ],
    });
  });

  it('are no change where they are what holds already', () => {
    expect(isChanged(withValue(draft, setting, '46,0'), policy)).toBe(false);
    expect(isChanged(withValue(draft, setting, null), policy)).toBe(false);
    expect(isChanged(withValue(draft, own, null), policy)).toBe(true);
    expect(isChanged({ ...draft, policyId: 'strict' }, policy)).toBe(true);
  });

  it('are not sent while one of them is no possible value', () => {
    expect(trialOf(withValue(draft, setting, '200'), policy)).toBeNull();
    expect(trialOf(withValue(draft, setting, 'many'), policy)).toBeNull();
  });
});
