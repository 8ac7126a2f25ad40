import type { PlainDate } from '@evenkeel/shared/calendar';
import { CALIBRATION_STATES, type CalibrationDocument, type CalibrationState } from '@evenkeel/shared/contract';
import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

/** A fit on activity of the institution, with what was decided about it. Only the decision changes. */
@Entity('calibration')
@Check('chk_calibration_state', oneOf('state', CALIBRATION_STATES))
export class CalibrationEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ type: 'varchar' }) state!: CalibrationState;
  @Column({ name: 'tau_days', type: 'double precision' }) tauDays!: number;
  @Column({ type: 'double precision' }) exponent!: number;
  @Column({ name: 'base_share', type: 'double precision' }) baseShare!: number;
  @Column({ type: 'integer' }) courses!: number;
  @Column({ type: 'integer' }) weeks!: number;
  @Column({ name: 'sources_json', type: 'simple-json' }) sources!: string[];
  /** The fit, the comparison and the residuals. */
  @Column({ name: 'result_json', type: 'simple-json' }) result!: CalibrationDocument;
  /** ISO 8601 in UTC. */
  @Column({ name: 'made_at', type: 'varchar', length: 24 }) madeAt!: string;
  @Column({ name: 'decided_on', type: 'varchar', length: 10, nullable: true }) decidedOn!: PlainDate | null;
  @Column({ type: 'varchar', nullable: true }) reason!: string | null;
}
