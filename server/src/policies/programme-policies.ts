import { effectivePolicy, type Policy } from '@evenkeel/shared/policy';
import type { Programme } from '@evenkeel/shared/schedule';
import { Injectable } from '@nestjs/common';
import { PolicyOverrideRepository, type StoredPolicyChoice } from '../storage/policy-override.repository.js';
import { CalibratedPolicies } from './calibrated-policies.js';

type OfProgramme = Pick<Programme, 'code' | 'policyId'>;

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
    private readonly sets: CalibratedPolicies,
    private readonly repository: PolicyOverrideRepository,
  ) {}

  /** The thresholds of a programme; null where it names a set that is not there. */
  async of(programme: OfProgramme): Promise<ProgrammePolicy | null> {
    return inForce(programme, await this.repository.of(programme.code), await this.sets.lookup());
  }

  /** The thresholds of any programme, as they are now. */
  async lookup(): Promise<(programme: OfProgramme) => Policy | null> {
    const setOf = await this.sets.lookup();
    const choices = new Map((await this.repository.all()).map((choice) => [choice.programmeCode, choice]));
    return (programme) => {
      const choice = choices.get(programme.code);
      if (!choice) return setOf(programme.policyId);
      return inForce(programme, choice, setOf)?.policy ?? null;
    };
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
