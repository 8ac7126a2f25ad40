import type { AcademicYear } from '@evenkeel/shared/calendar';
import { SCENARIO_STATES, type ScenarioEffectDocument, type ScenarioState } from '@evenkeel/shared/contract';
import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import type { Ledger } from '@evenkeel/shared/scenario';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

/** What was proposed to a committee: nothing of it changes any more. */
export interface ProposedSnapshot {
  readonly at: string;
  readonly by: OwnerRole;
  readonly dataVersion: number;
  readonly effect: ScenarioEffectDocument;
}

/** A draft of changes beside the live schedule. */
@Entity('scenario')
@Index('idx_scenario_year', ['programmeCode', 'academicYear'])
@Check('chk_scenario_state', oneOf('state', SCENARIO_STATES))
@Check('chk_scenario_role', oneOf('changed_by', OWNER_ROLES))
export class ScenarioEntity {
  /** Can't be guessed: whoever has the address may read it. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_scenario' }) id!: string;
  @Column({ name: 'programme_code', type: 'varchar' }) programmeCode!: string;
  @Column({ name: 'academic_year', type: 'varchar', length: 9 }) academicYear!: AcademicYear;
  @Column({ type: 'varchar' }) name!: string;
  @Column({ type: 'varchar' }) state!: ScenarioState;
  /** Goes up with every change. */
  @Column({ type: 'integer' }) version!: number;
  /** The version of the data it was made on, or was made to fit last. */
  @Column({ name: 'base_version', type: 'integer' }) baseVersion!: number;
  @Column({ name: 'ledger_json', type: 'simple-json' }) ledger!: Ledger;
  @Column({ name: 'proposed_json', type: 'simple-json', nullable: true }) proposed!: ProposedSnapshot | null;
  /** ISO 8601 in UTC. */
  @Column({ name: 'created_at', type: 'varchar', length: 24 }) createdAt!: string;
  @Column({ name: 'changed_at', type: 'varchar', length: 24 }) changedAt!: string;
  @Column({ name: 'changed_by', type: 'varchar' }) changedBy!: OwnerRole;
}
