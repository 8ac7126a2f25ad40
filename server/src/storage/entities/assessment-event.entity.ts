import type { AcademicYear, PlainDate } from '@evenkeel/shared/calendar';
import type { AssessmentMoment } from '@evenkeel/shared/schedule';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ImportRecordEntity } from './import-record.entity.js';

/** Something that happened to an assessment. It names no row of another table but the import: it outlives the assessment. */
@Entity('assessment_event')
@Index('idx_assessment_event_assessment', ['courseCode', 'academicYear', 'code'])
export class AssessmentEventEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ name: 'import_id', type: 'integer' })
  @ForeignKey(() => ImportRecordEntity, 'id', { name: 'fk_assessment_event_import' })
  importId!: number;

  @Column({ name: 'course_code', type: 'varchar' }) courseCode!: string;
  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  @Column({ type: 'varchar' }) code!: string;
  /** ISO 8601 in UTC. */
  @Column({ type: 'varchar', length: 24 }) at!: string;
  @Column({ name: 'announced_on', type: 'date', nullable: true }) announcedOn!: PlainDate | null;
  /** When its source last changed it, ISO 8601 in UTC. */
  @Column({ name: 'source_modified_at', type: 'varchar', length: 24, nullable: true }) sourceModifiedAt!: string | null;
  @Column({ name: 'before_json', type: 'simple-json', nullable: true }) before!: AssessmentMoment | null;
  @Column({ name: 'after_json', type: 'simple-json', nullable: true }) after!: AssessmentMoment | null;
}
