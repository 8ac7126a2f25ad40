import type { AcademicYear } from '@evenkeel/shared/calendar';
import { ACTIVITY_STEPS, type ActivityCount, type ActivityStep, STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity } from 'typeorm';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('activity_counts')
@Check('chk_activity_counts_standing', oneOf('standing', STANDINGS))
@Check('chk_activity_counts_step', oneOf('step', ACTIVITY_STEPS))
export class ActivityCountsEntity extends SourcedEntity {
  /** No reference: systems count in courses that are not planned here. */
  @Column({ name: 'course_code', type: 'varchar' }) courseCode!: string;
  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  @Column({ type: 'varchar', nullable: true }) system!: string | null;
  @Column({ type: 'varchar' }) step!: ActivityStep;
  /** Read and written whole, as the sessions of an activity are. */
  @Column({ type: 'simple-json' }) counts!: readonly ActivityCount[];
}
