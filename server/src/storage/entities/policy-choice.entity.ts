import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

/** Which thresholds a programme chose; without a row those of its record hold. */
@Entity('policy_choice')
export class PolicyChoiceEntity {
  @PrimaryColumn({ name: 'programme_code', type: 'varchar', primaryKeyConstraintName: 'pk_policy_choice' })
  programmeCode!: string;

  /** Null: as its record says. */
  @Column({ name: 'policy_id', type: 'varchar', nullable: true }) policyId!: string | null;
  /** Goes up with every change of the choice or of one of its own settings. */
  @Column({ type: 'integer' }) version!: number;
}

/** One threshold that a programme set itself. */
@Entity('policy_override')
@Check('chk_policy_override_role', oneOf('changed_by', OWNER_ROLES))
export class PolicyOverrideEntity {
  @PrimaryColumn({ name: 'programme_code', type: 'varchar', primaryKeyConstraintName: 'pk_policy_override' })
  programmeCode!: string;

  @PrimaryColumn({ type: 'varchar', primaryKeyConstraintName: 'pk_policy_override' }) setting!: string;
  @Column({ type: 'double precision' }) value!: number;
  @Column({ type: 'varchar' }) reason!: string;
  @Column({ name: 'changed_by', type: 'varchar' }) changedBy!: OwnerRole;
  /** The day at the institution. */
  @Column({ name: 'changed_on', type: 'varchar', length: 10 }) changedOn!: string;
}
