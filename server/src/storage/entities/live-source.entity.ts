import type { AcademicYear } from '@evenkeel/shared/calendar';
import { LIVE_MODES, LIVE_SCHEDULES, LIVE_SOURCE_KINDS, type LiveSourceBody } from '@evenkeel/shared/contract';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

/** An address that schedules are fetched from. Secrets are not kept here, only the name of one. */
@Entity('live_source')
@Check('chk_live_source_kind', oneOf('kind', LIVE_SOURCE_KINDS))
@Check('chk_live_source_schedule', oneOf('schedule', LIVE_SCHEDULES))
@Check('chk_live_source_mode', oneOf('mode', LIVE_MODES))
export class LiveSourceEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ type: 'varchar' })
  @Index('idx_live_source_name', { unique: true })
  name!: string;

  @Column({ type: 'varchar' }) kind!: LiveSourceBody['kind'];
  @Column({ type: 'varchar' }) url!: string;
  @Column({ name: 'academic_year', type: 'varchar', nullable: true }) year!: AcademicYear | null;
  @Column({ type: 'varchar', nullable: true }) profile!: string | null;
  @Column({ type: 'varchar', nullable: true }) course!: string | null;
  @Column({ name: 'group_path', type: 'varchar', nullable: true }) groupPath!: string | null;
  @Column({ type: 'varchar' }) schedule!: LiveSourceBody['schedule'];
  @Column({ name: 'daily_at', type: 'varchar', nullable: true }) dailyAt!: string | null;
  @Column({ type: 'varchar' }) mode!: LiveSourceBody['mode'];
  /** The name of the secret that is sent along. */
  @Column({ type: 'varchar', nullable: true }) secret!: string | null;
  /** How the server names the content that is in step with what is stored; null when none is. */
  @Column({ type: 'varchar', nullable: true }) etag!: string | null;
  @Column({ name: 'last_modified', type: 'varchar', nullable: true }) lastModified!: string | null;
  /** The fingerprint of that content. */
  @Column({ name: 'content_hash', type: 'varchar', nullable: true }) contentHash!: string | null;
  /** The version of the data it was in step with. */
  @Column({ name: 'in_step_version', type: 'integer', nullable: true }) inStepVersion!: number | null;
  /** ISO 8601 in UTC; null without a schedule. */
  @Column({ name: 'next_due_at', type: 'varchar', length: 24, nullable: true })
  @Index('idx_live_source_next_due_at')
  nextDueAt!: string | null;

  /** Until when another process need not try: the one that claimed it is fetching. */
  @Column({ name: 'claimed_until', type: 'varchar', length: 24, nullable: true }) claimedUntil!: string | null;
  /** Scheduled fetches that failed since the last that went well. */
  @Column({ type: 'integer' }) failures!: number;
}
