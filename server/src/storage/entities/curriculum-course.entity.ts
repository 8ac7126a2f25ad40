import { REQUIREMENTS, type Requirement, STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CourseEntity } from './course.entity.js';
import { ProgrammeEntity } from './programme.entity.js';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('curriculum_course')
@Check('chk_curriculum_course_standing', oneOf('standing', STANDINGS))
@Check('chk_curriculum_course_requirement', oneOf('requirement', REQUIREMENTS))
export class CurriculumCourseEntity extends SourcedEntity {
  @Column({ name: 'programme_code', type: 'varchar' })
  @Index('idx_curriculum_course_programme')
  @ForeignKey(() => ProgrammeEntity, 'code', { name: 'fk_curriculum_course_programme' })
  programmeCode!: string;

  @Column({ name: 'course_code', type: 'varchar' })
  @Index('idx_curriculum_course_course')
  @ForeignKey(() => CourseEntity, 'code', { name: 'fk_curriculum_course_course' })
  courseCode!: string;

  @Column({ name: 'study_year', type: 'integer', nullable: true }) studyYear!: number | null;
  @Column({ type: 'varchar' }) requirement!: Requirement;
  @Column({ name: 'option_group', type: 'varchar', nullable: true }) optionGroup!: string | null;
}
