import { describe, expect, it } from '@jest/globals';
import { aPolicy, day, shippedPolicy } from '../testing/index.js';
import { effectivePolicy, isLocalCitation } from './effective-policy.js';
import { citationOf } from './setting.js';
import { settingFaults, settingPairs } from './setting-faults.js';

const faults = (values: Parameters<typeof aPolicy>[0]) =>
  settingFaults(aPolicy(values), shippedPolicy()).map(({ setting, kind, limit }) => `${setting} ${kind} ${limit}`);

describe('the values of a policy', () => {
  it.each(['nl-default', 'strict', 'lenient'])('as shipped have no fault: %s', (id) => {
    expect(settingFaults(shippedPolicy(id), shippedPolicy())).toEqual([]);
  });

  it('lie within what their unit allows', () => {
    expect(faults({ 'T7.amber': -1, 'T7.red': 101, 'T5.amber': 1.5, 'week.norm': 0 })).toEqual([
      'week.norm too-low 0.1',
      'T5.amber not-whole 2',
      'T7.amber too-low 0',
      'T7.red too-high 100',
    ]);
  });

  it('have levels that lie the right way round, whichever way that is', () => {
    expect(faults({ 'T1.amber': 51 })).toEqual(['T1.amber out-of-order 50']);
    expect(faults({ 'T1.red': 61 })).toEqual(['T1.red out-of-order 60']);
    expect(faults({ 'T10.amber': 20 })).toEqual(['T10.amber out-of-order 24']);
    expect(faults({ 'T21.amberLow': 31 })).toEqual(['T21.amberLow out-of-order 30']);
    expect(faults({ 'T15.fromHour': 19 })).toEqual(['T15.fromHour out-of-order 18']);
    expect(faults({ 'T1.amber': 50 })).toEqual([]);
  });

  it('are compared with their own kind only', () => {
    const pairs = settingPairs(shippedPolicy()).map((pair) => pair.join(' '));
    expect(pairs).toEqual(
      expect.arrayContaining([
        'T1.amber T1.red',
        'T1.red T1.severe',
        'T3.amberRatio T3.redRatio',
        'T22.weekAmber T22.weekRed',
      ]),
    );
    expect(pairs).not.toContain('T13.amber T13.red');
  });
});

describe('a policy with settings of the programme itself', () => {
  const override = {
    setting: 'T1.amber',
    value: 40,
    reason: 'Agreed in 2026',
    changedBy: 'programme-director',
  } as const;

  it('holds them as local settings with the reason as their source', () => {
    const policy = effectivePolicy(shippedPolicy(), [{ ...override, changedOn: day('2026-11-23') }]);
    expect(policy.settings['T1.amber']).toMatchObject({
      value: 40,
      unit: 'hours',
      grade: 'C',
      changedOn: '2026-11-23',
    });
    expect(citationOf(policy, 'T1.amber')).toMatchObject({
      text: { nl: 'Agreed in 2026', en: 'Agreed in 2026' },
      readOn: '2026-11-23',
    });
    expect(isLocalCitation(citationOf(policy, 'T1.amber'))).toBe(true);
    expect(isLocalCitation(citationOf(policy, 'T1.red'))).toBe(false);
    expect(policy.settings['T1.red']).toEqual(shippedPolicy().settings['T1.red']);
  });

  it('is the policy itself where it sets nothing', () => {
    const base = shippedPolicy();
    expect(effectivePolicy(base, [])).toBe(base);
  });
});
