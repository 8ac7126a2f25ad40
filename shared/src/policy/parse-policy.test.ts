import { describe, expect, it } from '@jest/globals';
import { shippedPolicy } from '../testing/index.js';
import { parsePolicies } from './parse-policy.js';
import { SETTING_IDS, settingValue } from './setting.js';

const citations = [{ key: 'own', text: { nl: 'Eigen keuze', en: 'Own choice' }, url: null, readOn: '2026-11-01' }];
const setting = { value: 1, unit: 'hours', grade: 'C', citation: 'own' };
const complete = { id: 'whole', settings: Object.fromEntries(SETTING_IDS.map((id) => [id, setting])) };

function faultsOf(files: readonly unknown[], sources: unknown = citations): readonly string[] {
  const read = parsePolicies(sources, files);
  return read.kind === 'faults' ? read.faults : [];
}

describe('policy files', () => {
  it('become policies with every setting and its citation', () => {
    const read = parsePolicies(citations, [complete]);
    if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
    const [policy] = read.policies;
    expect(policy && settingValue(policy, 'week.norm')).toBe(1);
    expect(policy?.settings['week.norm']).toMatchObject({ changedBy: null, changedOn: null });
    expect(policy?.citations['own']?.readOn).toBe('2026-11-01');
  });

  it('may give only the rows in which they differ from another', () => {
    const strict = { id: 'strict', extends: 'whole', settings: { 'week.norm': { ...setting, value: 40 } } };
    for (const files of [
      [complete, strict],
      [strict, complete],
    ]) {
      const read = parsePolicies(citations, files);
      if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
      const found = read.policies.find(({ id }) => id === 'strict');
      expect(found && [settingValue(found, 'week.norm'), settingValue(found, 'T1.red')]).toEqual([40, 1]);
    }
  });

  it('are refused with every missing row named', () => {
    const faults = faultsOf([{ id: 'empty', settings: {} }]);
    expect(faults).toHaveLength(SETTING_IDS.length);
    expect(faults[0]).toBe('policy empty: model.hoursPerEc is missing');
  });

  it('are refused when they extend a policy that is not there', () => {
    expect(faultsOf([{ id: 'lost', extends: 'nowhere', settings: {} }])).toHaveLength(SETTING_IDS.length);
  });

  it('are refused when a row cites what is not in the citations', () => {
    const settings = { ...complete.settings, 'week.norm': { ...setting, citation: 'hearsay' } };
    expect(faultsOf([{ ...complete, settings }])).toEqual([
      'policy whole: week.norm cites "hearsay", which is not in the citations',
    ]);
  });

  it.each([
    ['an unknown setting', { ...complete, settings: { ...complete.settings, 'T99.red': setting } }],
    ['an unknown unit', { ...complete, settings: { 'week.norm': { ...setting, unit: 'minutes' } } }],
    ['a value that is text', { ...complete, settings: { 'week.norm': { ...setting, value: '42' } } }],
    ['an unknown field', { ...complete, colour: 'red' }],
    ['an id with capitals', { ...complete, id: 'Whole' }],
  ])('are refused with %s', (_, file) => {
    expect(faultsOf([file])).toHaveLength(1);
  });

  it('are refused with citations that were never read', () => {
    const [fault] = faultsOf([complete], [{ ...citations[0], readOn: '2026-02-30' }]);
    expect(fault).toContain('"2026-02-30" is not a date');
  });
});

describe('the policy that ships', () => {
  it('counts 28 hours for an EC by law and 42 hours for a week', () => {
    const policy = shippedPolicy();
    expect(policy.settings['model.hoursPerEc']).toMatchObject({ value: 28, grade: 'A' });
    expect(settingValue(policy, 'week.norm')).toBe(42);
  });
});
