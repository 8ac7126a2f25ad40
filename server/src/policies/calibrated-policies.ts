import { withCalibration } from '@evenkeel/shared/calibration';
import type { Policy } from '@evenkeel/shared/policy';
import { Injectable } from '@nestjs/common';
import { CalibrationRepository } from '../storage/calibration.repository.js';
import { PolicyCatalogue } from './policy-catalogue.js';

/**
 * The sets of thresholds with the shape of the model that this institution fitted on its own activity and accepted. Ask for them
 * after the data: the version of the data goes up when another calibration holds.
 */
@Injectable()
export class CalibratedPolicies {
  constructor(
    private readonly catalogue: PolicyCatalogue,
    private readonly calibrations: CalibrationRepository,
  ) {}

  async all(): Promise<readonly Policy[]> {
    const stored = await this.calibrations.accepted();
    if (!stored?.decidedOn) return this.catalogue.all();
    const { tauDays, exponent, baseShare, courses, weeks, decidedOn: acceptedOn } = stored;
    const accepted = { shape: { tauDays, exponent, baseShare }, acceptedOn, courses, weeks };
    return this.catalogue.all().map((policy) => withCalibration(policy, accepted));
  }

  async lookup(): Promise<(id: string) => Policy | null> {
    const byId = new Map((await this.all()).map((policy) => [policy.id, policy]));
    return (id) => byId.get(id) ?? null;
  }
}
