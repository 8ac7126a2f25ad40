import { STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, Unique } from 'typeorm';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('course')
@Unique('uq_course_code', ['code'])
@Check('chk_course_standing', oneOf('standing', STANDINGS))
export class CourseEntity extends SourcedEntity {
  @Column({ type: 'varchar' }) code!: string;
  @Column({ type: 'varchar' }) name!: string;
  @Column({ type: 'double precision' }) ec!: number;
  @Column({ name: 'contact_hours_total', type: 'double precision', nullable: true }) contactHoursTotal!: number | null;
}
