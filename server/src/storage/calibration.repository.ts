import type { PlainDate } from '@evenkeel/shared/calendar';
import type { CalibrationState } from '@evenkeel/shared/contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { bumpDataVersion, readDataVersion } from './data-version.js';
import { CalibrationEntity } from './entities/calibration.entity.js';
import { writeTransaction } from './transactions.js';

/** A calibration with its fit, comparison and residuals. */
export type StoredCalibration = Readonly<CalibrationEntity>;
/** The same without those. */
export type StoredCalibrationLine = Omit<StoredCalibration, 'result'>;
export type NewCalibration = Omit<StoredCalibration, 'id' | 'state' | 'decidedOn' | 'reason'>;

/** A decision about a calibration that its maker saw in a state. */
export interface CalibrationDecision {
  readonly id: number;
  readonly from: CalibrationState;
  readonly to: 'accepted' | 'rejected';
  readonly decidedOn: PlainDate;
  readonly reason: string;
}

const LINE = [
  'id',
  'state',
  'tauDays',
  'exponent',
  'baseShare',
  'courses',
  'weeks',
  'sources',
  'madeAt',
  'decidedOn',
  'reason',
] as const satisfies readonly (keyof StoredCalibrationLine)[];

/** Keeps the calibrations; none is ever taken away, and at most one is accepted. */
@Injectable()
export class CalibrationRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** The newest first. */
  lines(): Promise<readonly StoredCalibrationLine[]> {
    return this.source.manager.find(CalibrationEntity, { select: [...LINE], order: { id: 'DESC' } });
  }

  find(id: number): Promise<StoredCalibration | null> {
    return this.source.manager.findOneBy(CalibrationEntity, { id });
  }

  /** The one that holds; null for the model as shipped. */
  accepted(): Promise<StoredCalibrationLine | null> {
    return this.source.manager.findOne(CalibrationEntity, { select: [...LINE], where: { state: 'accepted' } });
  }

  async add(calibration: NewCalibration): Promise<number> {
    const row = { ...calibration, state: 'proposed', decidedOn: null, reason: null } as const;
    const { identifiers } = await this.source.manager.insert(CalibrationEntity, row);
    const id: unknown = identifiers[0]?.['id'];
    if (typeof id !== 'number') throw new Error('The database gave the calibration no number');
    return id;
  }

  /**
   * Keeps a decision, unless somebody else decided first. Where another model holds from then on, the version of the data goes up:
   * whatever was computed with the one before is computed anew.
   */
  async decide(decision: CalibrationDecision): Promise<'decided' | 'stale'> {
    return writeTransaction(this.source, async (manager) => {
      const { id, from, to, decidedOn, reason } = decision;
      const changesModel = to === 'accepted' || from === 'accepted';
      if (changesModel && !(await renewData(manager))) return 'stale';
      const { affected } = await manager.update(
        CalibrationEntity,
        { id, state: from },
        { state: to, decidedOn, reason },
      );
      if (affected !== 1) throw new StaleDecision();
      if (to === 'accepted') await supersedeOthers(manager, id);
      return 'decided' as const;
    }).catch((error: unknown) => {
      if (error instanceof StaleDecision) return 'stale';
      throw error;
    });
  }
}

/** Thrown, so that nothing of the decision is kept. */
class StaleDecision extends Error {}

/** The data themselves stay, and so does the date they were changed. False when another writer was first. */
async function renewData(manager: EntityManager): Promise<boolean> {
  const { version, changedAt } = await readDataVersion(manager);
  return bumpDataVersion(manager, version, changedAt);
}

async function supersedeOthers(manager: EntityManager, id: number): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(CalibrationEntity)
    .set({ state: 'superseded' })
    .where('state = :state AND id <> :id', { state: 'accepted', id })
    .execute();
}
