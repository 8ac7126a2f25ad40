import type { AcademicYear } from '@evenkeel/shared/calendar';
import { STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity } from 'typeorm';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('evaluation')
@Check('chk_evaluation_standing', oneOf('standing', STANDINGS))
export class EvaluationEntity extends SourcedEntity {
  /** No reference: courses are evaluated that are not planned here. */
  @Column({ name: 'course_code', type: 'varchar' }) courseCode!: string;
  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  @Column({ name: 'hours_per_week', type: 'double precision' }) hoursPerWeek!: number;
  @Column({ type: 'integer' }) respondents!: number;
}
