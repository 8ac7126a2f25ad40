import { describe, expect, it } from '@jest/globals';
import { aPolicy, shippedPolicy, twoCohorts, year } from '../testing/index.js';
import { overviewDocument } from './overview-document.js';
import { policyEffect } from './policy-effect.js';

const input = {
  schedule: twoCohorts(),
  policy: shippedPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 1,
  dataDate: null,
} as const;
const effectOf = (values: Parameters<typeof aPolicy>[0], part: Partial<typeof input> = {}) => {
  const told = policyEffect({ ...input, ...part }, aPolicy(values));
  if (told.kind === 'refused') throw new Error(told.reason);
  return told.document;
};

describe('the effect of other thresholds', () => {
  it('is none where they are the same', () => {
    const { findings, weeks, rules } = effectOf({});
    expect(findings).toMatchObject({ gone: 0, fresh: 0, changed: 0, after: findings.before });
    expect(weeks.after).toEqual(weeks.before);
    expect(rules).toEqual([]);
  });

  it('begins with the weeks that the overview names', () => {
    const overview = overviewDocument({ ...input, termCode: null });
    if (overview.kind === 'refused') throw new Error(overview.reason);
    expect(effectOf({}).weeks.before).toEqual(overview.document.conclusion.weeksNeedingAttention);
  });

  it('tells what is no longer found, and what is less serious', () => {
    const lenient = effectOf({ 'T1.amber': 100, 'T1.red': 110 });
    expect(lenient.findings.gone).toBeGreaterThan(0);
    expect(lenient.findings.after).toBe(lenient.findings.before - lenient.findings.gone + lenient.findings.fresh);
    const ofHeavyWeeks = lenient.rules.find(({ rule }) => rule === 'T1');
    expect(ofHeavyWeeks?.after).toBeLessThan(ofHeavyWeeks?.before ?? 0);
    expect(lenient.weeks.after.length).toBeLessThan(lenient.weeks.before.length);
    expect(effectOf({ 'T1.red': 110 }).findings.changed).toBeGreaterThan(0);
  });

  it('tells what is found anew', () => {
    expect(effectOf({ 'T1.amber': 20 }).findings.fresh).toBeGreaterThan(0);
  });
});
