import { describe, expect, it } from '@jest/globals';
import { RuleListDocument } from '../contract/index.js';
import { RULE_IDS } from '../stressors/index.js';
import { shippedPolicy } from '../testing/index.js';
import { ruleListDocument } from './rule-list-document.js';

describe('the catalogue as a document', () => {
  const { rules, policyId } = ruleListDocument(shippedPolicy('strict'));

  it('holds every rule once, in order, with the thresholds of the policy', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(policyId).toBe('strict');
    const slow = rules.find(({ id }) => id === 'C8');
    expect(slow?.settings.map(({ id, value }) => [id, value])).toEqual([
      ['C8.amber', 10],
      ['C8.red', 15],
    ]);
    expect(slow).toMatchObject({ about: 'communication', title: { nl: 'Feedback die lang duurt' } });
  });

  it('is what the contract says', () => {
    expect(() => RuleListDocument.parse({ policyId, rules })).not.toThrow();
  });
});
