import type { AcademicYear } from '@evenkeel/shared/calendar';
import { ACTIVITY_KINDS, type ActivityKind, type Session, STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CourseEntity } from './course.entity.js';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('activity')
@Check('chk_activity_standing', oneOf('standing', STANDINGS))
@Check('chk_activity_kind', oneOf('kind', ACTIVITY_KINDS))
@Index('idx_activity_course', ['courseCode', 'academicYear'])
export class ActivityEntity extends SourcedEntity {
  @Column({ name: 'course_code', type: 'varchar' })
  @ForeignKey(() => CourseEntity, 'code', { name: 'fk_activity_course' })
  courseCode!: string;

  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  @Column({ type: 'varchar' }) code!: string;
  @Column({ type: 'varchar' }) kind!: ActivityKind;
  @Column({ name: 'group_name', type: 'varchar', nullable: true }) group!: string | null;
  @Column({ type: 'boolean', nullable: true }) mandatory!: boolean | null;
  @Column({ type: 'varchar', nullable: true }) city!: string | null;
  @Column({ name: 'prep_hours_per_session', type: 'double precision', nullable: true })
  prepHoursPerSession!: number | null;
  /** A series is read and written whole, so its sessions are one text rather than a million rows. */
  @Column({ type: 'simple-json' }) sessions!: readonly Session[];
}
