import type { Policy } from '@evenkeel/shared/policy';
import type { Programme } from '@evenkeel/shared/schedule';

export type OfProgramme = Pick<Programme, 'code' | 'policyId'>;

/** The sets of thresholds, and those of programmes that chose or set some, by the code of the programme. */
export interface PoliciesInForce {
  readonly policies: readonly Policy[];
  readonly ownPolicies: Readonly<Record<string, Policy>>;
}

/** The thresholds that hold for a programme; null where it names a set that is not there. */
export function policyOfProgramme({
  policies,
  ownPolicies,
}: PoliciesInForce): (programme: OfProgramme) => Policy | null {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return ({ code, policyId }) => ownPolicies[code] ?? byId.get(policyId) ?? null;
}
