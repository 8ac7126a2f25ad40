import { effectivePolicy, type Policy } from '@evenkeel/shared/policy';
import { Inject, Injectable } from '@nestjs/common';
import { PolicyOverrideRepository, type StoredPolicyChoice } from '../storage/policy-override.repository.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import type { OfProgramme, PoliciesInForce } from './policy-of-programme.js';

/** The thresholds that hold for a programme: the set it chose, with its own in it. */
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
    @Inject(PolicyCatalogue) private readonly catalogue: PolicyCatalogue,
    @Inject(PolicyOverrideRepository) private readonly repository: PolicyOverrideRepository,
  ) {}

  /** The thresholds of a programme; null where it names a set that is not there. */
  async of(programme: OfProgramme): Promise<ProgrammePolicy | null> {
    return this.#inForce(programme, await this.repository.of(programme.code));
  }

  /** All that is needed to tell the thresholds of any programme, as plain data. */
  async inForce(): Promise<PoliciesInForce> {
    const choices = await this.repository.all();
    const own = choices.flatMap((choice) => {
      const policy = choice.policyId && this.catalogue.find(choice.policyId);
      return policy ? [[choice.programmeCode, effectivePolicy(policy, choice.overrides)] as const] : [];
    });
    return { policies: this.catalogue.all(), ownPolicies: Object.fromEntries(own) };
  }

  #inForce({ policyId }: OfProgramme, choice: StoredPolicyChoice): ProgrammePolicy | null {
    const base = this.catalogue.find(choice.policyId ?? policyId);
    return base && { base, policy: effectivePolicy(base, choice.overrides), choice };
  }
}
