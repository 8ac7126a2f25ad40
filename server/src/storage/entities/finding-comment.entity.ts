import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FindingDecisionEntity } from './finding-decision.entity.js';
import { oneOf } from './sourced.entity.js';

/** A remark about a finding, by somebody in a function. Names are not kept. */
@Entity('finding_comment')
@Check('chk_finding_comment_role', oneOf('role', OWNER_ROLES))
export class FindingCommentEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ name: 'finding_id', type: 'varchar' })
  @Index('idx_finding_comment_finding')
  @ForeignKey(() => FindingDecisionEntity, 'findingId', { name: 'fk_finding_comment_finding' })
  findingId!: string;

  @Column({ type: 'varchar', length: 24 }) at!: string;
  @Column({ type: 'varchar' }) role!: OwnerRole;
  @Column({ type: 'text' }) text!: string;
}
