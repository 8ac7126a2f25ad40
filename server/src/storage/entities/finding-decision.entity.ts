import type { FoundDocument } from '@evenkeel/shared/contract';
import { DECISION_STATUSES, type DecisionStatus, OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

export const PRESENCES = ['there', 'cannot-tell', 'gone'] as const;
export type Presence = (typeof PRESENCES)[number];

/** A finding that was seen in a programme's year, as it was seen last, with what was decided about it. */
@Entity('finding_decision')
@Index('idx_finding_decision_year', ['programmeCode', 'academicYear'])
@Check('chk_finding_decision_status', oneOf('status', DECISION_STATUSES))
@Check('chk_finding_decision_presence', oneOf('presence', PRESENCES))
@Check('chk_finding_decision_owner', oneOf('owner_role', OWNER_ROLES))
@Check('chk_finding_decision_solved_by', oneOf('solved_by', ['data', 'policy']))
export class FindingDecisionEntity {
  @PrimaryColumn({ name: 'finding_id', type: 'varchar', primaryKeyConstraintName: 'pk_finding_decision' })
  findingId!: string;

  @Column({ name: 'programme_code', type: 'varchar' }) programmeCode!: string;
  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: string;
  @Column({ type: 'varchar' }) status!: DecisionStatus;
  @Column({ type: 'varchar', nullable: true }) reason!: string | null;
  @Column({ name: 'owner_role', type: 'varchar', nullable: true }) ownerRole!: OwnerRole | null;
  /** Goes up with every change of what is decided. */
  @Column({ type: 'integer' }) version!: number;
  /** ISO 8601 in UTC, as all instants here. */
  @Column({ name: 'changed_at', type: 'varchar', length: 24, nullable: true }) changedAt!: string | null;
  @Column({ type: 'varchar' }) presence!: Presence;
  @Column({ name: 'finding_json', type: 'simple-json' }) finding!: FoundDocument;
  @Column({ name: 'first_seen_version', type: 'integer' }) firstSeenVersion!: number;
  @Column({ name: 'first_seen_at', type: 'varchar', length: 24 }) firstSeenAt!: string;
  @Column({ name: 'solved_version', type: 'integer', nullable: true }) solvedVersion!: number | null;
  @Column({ name: 'solved_at', type: 'varchar', length: 24, nullable: true }) solvedAt!: string | null;
  @Column({ name: 'solved_by', type: 'varchar', nullable: true }) solvedBy!: 'data' | 'policy' | null;
}
