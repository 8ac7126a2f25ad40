import { type AcceptedCalibration, withCalibration } from '@evenkeel/shared/calibration';
import type { Policy } from '@evenkeel/shared/policy';
import { Inject, Injectable } from '@nestjs/common';
import { CalibrationRepository } from '../storage/calibration.repository.js';

/** Gives policies the shape that this institution fitted on its own activity and accepted; none changes them. */
@Injectable()
export class CalibratedPolicies {
  #known: { readonly version: number; readonly accepted: Promise<AcceptedCalibration | null> } | null = null;

  constructor(@Inject(CalibrationRepository) private readonly repository: CalibrationRepository) {}

  /** The policy as it holds for this version of the data, which goes up when another calibration holds. */
  async calibrated(policy: Policy, dataVersion: number): Promise<Policy> {
    return withCalibration(policy, await this.#acceptedAt(dataVersion));
  }

  /** All of them. */
  async allCalibrated(policies: readonly Policy[], dataVersion: number): Promise<readonly Policy[]> {
    return Promise.all(policies.map((policy) => this.calibrated(policy, dataVersion)));
  }

  #acceptedAt(version: number): Promise<AcceptedCalibration | null> {
    if (this.#known?.version === version) return this.#known.accepted;
    const known = { version, accepted: this.#accepted() };
    this.#known = known;
    known.accepted.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return known.accepted;
  }

  async #accepted(): Promise<AcceptedCalibration | null> {
    const stored = await this.repository.accepted();
    if (!stored?.decidedOn) return null;
    const { tauDays, exponent, baseShare, courses, weeks, decidedOn: acceptedOn } = stored;
    return { shape: { tauDays, exponent, baseShare }, acceptedOn, courses, weeks };
  }
}
