import type { AcademicYear, PlainDate } from '@evenkeel/shared/calendar';
import { STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CourseEntity } from './course.entity.js';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('offering')
@Check('chk_offering_standing', oneOf('standing', STANDINGS))
@Index('idx_offering_course', ['courseCode', 'academicYear'])
export class OfferingEntity extends SourcedEntity {
  @Column({ name: 'course_code', type: 'varchar' })
  @ForeignKey(() => CourseEntity, 'code', { name: 'fk_offering_course' })
  courseCode!: string;

  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  @Column({ name: 'period_code', type: 'varchar' }) periodCode!: string;
  @Column({ name: 'start_date', type: 'date', nullable: true }) startDate!: PlainDate | null;
  @Column({ name: 'end_date', type: 'date', nullable: true }) endDate!: PlainDate | null;
  @Column({ name: 'expected_students', type: 'integer', nullable: true }) expectedStudents!: number | null;
}
