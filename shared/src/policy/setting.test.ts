import { describe, expect, it } from '@jest/globals';
import { shippedPolicy } from '../testing/index.js';
import { citationOf, settingValue } from './setting.js';

describe('a setting', () => {
  it('has a value and a source', () => {
    const policy = shippedPolicy();
    expect(settingValue(policy, 'T1.red')).toBe(50);
    expect(citationOf(policy, 'T1.red').key).toBe('antwerp-50');
  });

  it('without a source is a fault of ours, and loud', () => {
    expect(() => citationOf({ ...shippedPolicy(), citations: {} }, 'T1.red')).toThrow('no citation for T1.red');
  });
});
