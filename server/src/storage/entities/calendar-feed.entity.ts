import type { AcademicYear } from '@evenkeel/shared/calendar';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An address at which the deadlines of a programme's year can be subscribed to. */
@Entity('calendar_feed')
@Index('idx_calendar_feed_secret', ['secretHash'], { unique: true })
@Index('idx_calendar_feed_year', ['programmeCode', 'academicYear'])
export class CalendarFeedEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_calendar_feed' }) id!: string;
  @Column({ name: 'programme_code', type: 'varchar' }) programmeCode!: string;
  @Column({ name: 'academic_year', type: 'varchar', length: 9 }) academicYear!: AcademicYear;
  /** Null for all years of study. */
  @Column({ name: 'study_year', type: 'integer', nullable: true }) studyYear!: number | null;
  @Column({ type: 'varchar', length: 2 }) language!: 'nl' | 'en';
  /** SHA-256 of the secret in the address, in hexadecimal: the secret itself is kept nowhere. */
  @Column({ name: 'secret_hash', type: 'varchar', length: 64 }) secretHash!: string;
  /** ISO 8601 in UTC. */
  @Column({ name: 'created_at', type: 'varchar', length: 24 }) createdAt!: string;
  @Column({ name: 'revoked_at', type: 'varchar', length: 24, nullable: true }) revokedAt!: string | null;
}
