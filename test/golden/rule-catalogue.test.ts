import { ruleListDocument } from '@evenkeel/shared/report';
import { shippedPolicy } from '@evenkeel/shared/testing';
import { describe, it } from '@jest/globals';
import { expectGolden } from './golden-file.js';
import { ruleCatalogueText } from './rule-catalogue-text.js';

describe('the page about the catalogue of stressors', () => {
  it('says what the catalogue says', () => {
    expectGolden('../../data/policies/README.md', ruleCatalogueText(ruleListDocument(shippedPolicy())));
  });
});
