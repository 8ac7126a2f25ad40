import type { Policy } from '@evenkeel/shared/policy';
import type { PolicyCatalogue } from '../policies/policy-catalogue.js';

const POLICY = 'nl-default';

/** The policy whose model a calibration starts from and is held against. */
export function shippedPolicy(policies: PolicyCatalogue): Policy {
  const policy = policies.find(POLICY);
  if (!policy) throw new Error(`No policy ${POLICY}`);
  return policy;
}
