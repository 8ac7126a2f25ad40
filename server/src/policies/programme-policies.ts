import { effectivePolicy, type Policy } from '@evenkeel/shared/policy';
import type { Programme } from '@evenkeel/shared/schedule';
import { Injectable } from '@nestjs/common';
import { PolicyOverrideRepository, type StoredPolicyChoice } from '../storage/policy-override.repository.js';
import { PolicyCatalogue } from './policy-catalogue.js';

type OfProgramme = Pick<Programme, 'code' | 'policyId'>;

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
    private readonly catalogue: PolicyCatalogue,
    private readonly repository: PolicyOverrideRepository,
  ) {}

  /** The thresholds of a programme; null where it names a set that is not there. */
  async of(programme: OfProgramme): Promise<ProgrammePolicy | null> {
    return this.#inForce(programme, await this.repository.of(programme.code));
  }

  /** The thresholds of any programme, as they are now. */
  async lookup(): Promise<(programme: OfProgramme) => Policy | null> {
    const choices = new Map((await this.repository.all()).map((choice) => [choice.programmeCode, choice]));
    return (programme) => {
      const choice = choices.get(programme.code);
      if (!choice) return this.catalogue.find(programme.policyId);
      return this.#inForce(programme, choice)?.policy ?? null;
    };
  }

  #inForce({ policyId }: OfProgramme, choice: StoredPolicyChoice): ProgrammePolicy | null {
    const base = this.catalogue.find(choice.policyId ?? policyId);
    return base && { base, policy: effectivePolicy(base, choice.overrides), choice };
  }
}
