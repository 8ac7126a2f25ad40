import { effectivePolicy, type Policy } from '@evenkeel/shared/policy';
import { Inject, Injectable } from '@nestjs/common';
import { PolicyOverrideRepository, type StoredPolicyChoice } from '../storage/policy-override.repository.js';
import { CalibratedPolicies } from './calibrated-policies.js';
import type { OfProgramme, PoliciesInForce } from './policy-of-programme.js';

/** The thresholds that hold for a programme: the set it chose, with its own in it: they win over a calibration. */
export interface ProgrammePolicy {
  /** The set without what the programme set itself. */
  readonly base: Policy;
  readonly policy: Policy;
  readonly choice: StoredPolicyChoice;
}

/** Brings the sets of thresholds together with what programmes chose and set themselves. */
@Injectable()
export class ProgrammePolicies {
  constructor(
    @Inject(CalibratedPolicies) private readonly sets: CalibratedPolicies,
    @Inject(PolicyOverrideRepository) private readonly repository: PolicyOverrideRepository,
  ) {}

  /** The thresholds of a programme; null where it names a set that is not there. */
  async of(programme: OfProgramme): Promise<ProgrammePolicy | null> {
    return inForce(programme, await this.repository.of(programme.code), await this.sets.lookup());
  }

  /** All that is needed to tell the thresholds of any programme, as plain data. */
  async inForce(): Promise<PoliciesInForce> {
    const policies = await this.sets.all();
    const byId = new Map(policies.map((policy) => [policy.id, policy]));
    const choices = await this.repository.all();
    const own = choices.flatMap((choice) => {
      const policy = choice.policyId && byId.get(choice.policyId);
      return policy ? [[choice.programmeCode, effectivePolicy(policy, choice.overrides)] as const] : [];
    });
    return { policies, ownPolicies: Object.fromEntries(own) };
  }
}

function inForce(
  { policyId }: OfProgramme,
  choice: StoredPolicyChoice,
  setOf: (id: string) => Policy | null,
): ProgrammePolicy | null {
  const base = setOf(choice.policyId ?? policyId);
  return base && { base, policy: effectivePolicy(base, choice.overrides), choice };
}
