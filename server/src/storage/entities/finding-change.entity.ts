import { FINDING_STATES, type FindingState, OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FindingDecisionEntity } from './finding-decision.entity.js';
import { oneOf } from './sourced.entity.js';

export const CHANGE_KINDS = ['decided', 'solved', 'reopened'] as const;

/** One change of where a finding stands; lines are added and never changed. */
@Entity('finding_change')
@Check('chk_finding_change_kind', oneOf('kind', CHANGE_KINDS))
@Check('chk_finding_change_from', oneOf('from_state', FINDING_STATES))
@Check('chk_finding_change_to', oneOf('to_state', FINDING_STATES))
@Check('chk_finding_change_role', oneOf('by_role', OWNER_ROLES))
export class FindingChangeEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ name: 'finding_id', type: 'varchar' })
  @Index('idx_finding_change_finding')
  @ForeignKey(() => FindingDecisionEntity, 'findingId', { name: 'fk_finding_change_finding' })
  findingId!: string;

  @Column({ type: 'varchar', length: 24 }) at!: string;
  @Column({ type: 'varchar' }) kind!: (typeof CHANGE_KINDS)[number];
  @Column({ name: 'data_version', type: 'integer' }) dataVersion!: number;
  @Column({ name: 'by_role', type: 'varchar', nullable: true }) by!: OwnerRole | null;
  @Column({ name: 'from_state', type: 'varchar' }) from!: FindingState;
  @Column({ name: 'to_state', type: 'varchar' }) to!: FindingState;
  @Column({ type: 'varchar', nullable: true }) reason!: string | null;
  @Column({ name: 'owner_role', type: 'varchar', nullable: true }) ownerRole!: OwnerRole | null;
}
