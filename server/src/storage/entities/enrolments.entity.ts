import type { AcademicYear } from '@evenkeel/shared/calendar';
import { type CourseSet, STANDINGS, UNNAMED_ENROLMENTS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity } from 'typeorm';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('enrolments')
@Check('chk_enrolments_standing', oneOf('standing', STANDINGS))
export class EnrolmentsEntity extends SourcedEntity {
  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  /** No reference: a file of the student administration may come before the programmes. */
  @Column({ name: 'programme_code', type: 'varchar', nullable: true }) programmeCode!: string | null;
  @Column({ type: 'varchar', default: UNNAMED_ENROLMENTS }) system!: string;
  /** Read and written whole; who the students are is kept nowhere. */
  @Column({ type: 'simple-json' }) sets!: readonly CourseSet[];
}
