import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a calendar profile that was made here. Versions are added and never changed. */
@Entity('calendar_profile')
export class CalendarProfileEntity {
  @PrimaryColumn({ name: 'profile_id', type: 'varchar', length: 40, primaryKeyConstraintName: 'pk_calendar_profile' })
  profileId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_calendar_profile' }) version!: number;
  /** Null: from this version on the profile that comes with the program holds again, or none where there is none. */
  @Column({ name: 'profile_json', type: 'simple-json', nullable: true }) profile!: object | null;
  /** The version that came with the program when this one was made; null where it has none of that name. */
  @Column({ name: 'shipped_version', type: 'integer', nullable: true }) shippedVersion!: number | null;
  /** ISO 8601 in UTC. */
  @Column({ name: 'edited_at', type: 'varchar', length: 24 }) editedAt!: string;
  @Column({ type: 'varchar', nullable: true }) note!: string | null;
}
