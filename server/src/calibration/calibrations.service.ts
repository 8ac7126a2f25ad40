import { countedCourses, shapeOfPolicy } from '@evenkeel/shared/calibration';
import type { CalibrationDetailDocument, CalibrationListDocument, CalibrationState } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import type { Policy } from '@evenkeel/shared/policy';
import { compareText } from '@evenkeel/shared/util';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { PolicyCatalogue } from '../policies/policy-catalogue.js';
import { CalibrationRepository, type StoredCalibration } from '../storage/calibration.repository.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { calibrationDocument } from './calibration-document.js';
import { calibrationProblem, nothingToFit, notOpen } from './calibration-problem.js';
import { FitRunner } from './fit-runner.js';
import { shippedPolicy } from './shipped-policy.js';
import { activityLines, calibrationDetail, calibrationLine } from './stored-calibration.js';

type Decision = 'accepted' | 'rejected';

/** From which states each decision can be taken: what was turned down or made way can come back. */
const OPEN: Readonly<Record<Decision, readonly CalibrationState[]>> = {
  accepted: ['proposed', 'rejected', 'superseded'],
  rejected: ['proposed', 'accepted'],
};

/** Fits the model on the activity that is stored, and keeps what was decided about each fit. */
@Injectable()
export class CalibrationsService {
  readonly #policy: Policy;

  constructor(
    @Inject(CalibrationRepository) private readonly repository: CalibrationRepository,
    @Inject(ScheduleRepository) private readonly schedules: ScheduleRepository,
    @Inject(FitRunner) private readonly fits: FitRunner,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PolicyCatalogue) policies: PolicyCatalogue,
  ) {
    this.#policy = shippedPolicy(policies);
  }

  async list(): Promise<CalibrationListDocument> {
    const { schedule } = await this.schedules.snapshot();
    const { tauDays: tau, exponent, baseShare } = shapeOfPolicy(this.#policy);
    const lines = await this.repository.lines();
    return {
      shipped: { tau, exponent, baseShare },
      activity: activityLines(schedule.activityCounts),
      calibrations: lines.map(calibrationLine),
    };
  }

  /** Errors: a problem when there is none of that number. */
  async one(id: number): Promise<CalibrationDetailDocument> {
    return calibrationDetail(await this.#stored(id));
  }

  /** A fit on all activity that is stored, as a proposal. Errors: a problem when there is nothing to fit on. */
  async propose(language: Language): Promise<CalibrationDetailDocument> {
    const { schedule } = await this.schedules.snapshot();
    if (schedule.activityCounts.length === 0) throw new ProblemException(calibrationProblem('no-activity'));
    const calibration = await this.fits.run({ schedule: countedCourses(schedule), policy: this.#policy });
    const { leftOut } = calibration;
    if (calibration.kind === 'cannot-tell') throw new ProblemException(nothingToFit(leftOut));
    const result = calibrationDocument({ calibration, evaluation: null, leftOut, errors: [], language });
    const { courses, weeks } = result.uncertainty;
    const sources = new Set(schedule.activityCounts.map(({ provenance }) => provenance.source));
    const id = await this.repository.add({
      ...calibration.shape,
      courses,
      weeks,
      sources: [...sources].sort(compareText),
      result,
      madeAt: this.clock.now(),
    });
    return this.one(id);
  }

  /** Errors: a problem when it is so already, or somebody else decided meanwhile. */
  async decide(id: number, to: Decision, reason: string): Promise<CalibrationDetailDocument> {
    const { state } = await this.#stored(id);
    if (!OPEN[to].includes(state)) throw new ProblemException(notOpen(state));
    const decidedOn = this.clock.today();
    const outcome = await this.repository.decide({ id, from: state, to, decidedOn, reason });
    if (outcome === 'stale') throw new ProblemException(calibrationProblem('stale'));
    return this.one(id);
  }

  async #stored(id: number): Promise<StoredCalibration> {
    const stored = await this.repository.find(id);
    if (!stored) throw new ProblemException(calibrationProblem('unknown-calibration'));
    return stored;
  }
}
