import type { AcademicYear, ClockTime, IsoWeek, PlainDate } from '@evenkeel/shared/calendar';
import { ASSESSMENT_KINDS, type AssessmentKind, type SourceClaim, STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CourseEntity } from './course.entity.js';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('assessment')
@Check('chk_assessment_standing', oneOf('standing', STANDINGS))
@Check('chk_assessment_kind', oneOf('kind', ASSESSMENT_KINDS))
@Index('idx_assessment_course', ['courseCode', 'academicYear'])
@Index('idx_assessment_due', ['dueOn'])
export class AssessmentEntity extends SourcedEntity {
  @Column({ name: 'course_code', type: 'varchar' })
  @ForeignKey(() => CourseEntity, 'code', { name: 'fk_assessment_course' })
  courseCode!: string;

  @Column({ name: 'academic_year', type: 'varchar' }) academicYear!: AcademicYear;
  @Column({ type: 'varchar' }) code!: string;
  @Column({ type: 'varchar' }) title!: string;
  @Column({ type: 'varchar' }) kind!: AssessmentKind;
  @Column({ name: 'weight_percent', type: 'double precision', nullable: true }) weightPercent!: number | null;
  @Column({ name: 'weight_group', type: 'varchar', nullable: true }) weightGroup!: string | null;
  @Column({ name: 'minimum_grade', type: 'double precision', nullable: true }) minimumGrade!: number | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: PlainDate | null;
  @Column({ name: 'due_week', type: 'varchar', nullable: true }) dueWeek!: IsoWeek | null;
  @Column({ name: 'due_time', type: 'varchar', nullable: true }) dueTime!: ClockTime | null;
  @Column({ name: 'duration_hours', type: 'double precision', nullable: true }) durationHours!: number | null;
  @Column({ name: 'released_on', type: 'date', nullable: true }) releasedOn!: PlainDate | null;
  @Column({ name: 'announced_on', type: 'date', nullable: true }) announcedOn!: PlainDate | null;
  @Column({ name: 'effort_hours', type: 'double precision', nullable: true }) effortHours!: number | null;
  @Column({ type: 'double precision', nullable: true }) words!: number | null;
  @Column({ type: 'double precision', nullable: true }) pages!: number | null;
  @Column({ name: 'group_work', type: 'boolean', nullable: true }) groupWork!: boolean | null;
  @Column({ name: 'feedback_on', type: 'date', nullable: true }) feedbackOn!: PlainDate | null;
  @Column({ name: 'returned_on', type: 'date', nullable: true }) returnedOn!: PlainDate | null;
  @Column({ name: 'criteria_told', type: 'boolean', nullable: true }) criteriaTold!: boolean | null;
  @Column({ name: 'late_rule_told', type: 'boolean', nullable: true }) lateRuleTold!: boolean | null;
  @Column({ name: 'resit_of', type: 'varchar', nullable: true }) resitOf!: string | null;
  @Column({ type: 'boolean', nullable: true }) movable!: boolean | null;
  @Column({ name: 'window_start', type: 'date', nullable: true }) windowStart!: PlainDate | null;
  @Column({ name: 'window_end', type: 'date', nullable: true }) windowEnd!: PlainDate | null;
  @Column({ type: 'simple-json', default: '[]' }) claims!: readonly SourceClaim[];
}
