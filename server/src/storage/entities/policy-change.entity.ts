import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

/** One change of a programme's thresholds; lines are added and never changed. */
@Entity('policy_change')
@Check('chk_policy_change_role', oneOf('changed_by', OWNER_ROLES))
export class PolicyChangeEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ name: 'programme_code', type: 'varchar' })
  @Index('idx_policy_change_programme')
  programmeCode!: string;

  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'varchar', length: 24 }) at!: string;
  /** Null where another set of thresholds was chosen. */
  @Column({ type: 'varchar', nullable: true }) setting!: string | null;
  /** Value of the setting, or id of the set of thresholds, before and after. */
  @Column({ type: 'varchar' }) before!: string;
  @Column({ type: 'varchar' }) after!: string;
  @Column({ type: 'varchar' }) reason!: string;
  @Column({ name: 'changed_by', type: 'varchar' }) changedBy!: OwnerRole;
}
