import { type OptionRule, STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('option_group')
@Check('chk_option_group_standing', oneOf('standing', STANDINGS))
@Check('chk_option_group_rule_kind', oneOf('rule_kind', ['courses', 'ec']))
export class OptionGroupEntity extends SourcedEntity {
  @Column({ name: 'programme_code', type: 'varchar' })
  @Index('idx_option_group_programme')
  @ForeignKey(() => ProgrammeEntity, 'code', { name: 'fk_option_group_programme' })
  programmeCode!: string;

  @Column({ name: 'study_year', type: 'integer', nullable: true }) studyYear!: number | null;
  @Column({ type: 'varchar' }) code!: string;
  @Column({ name: 'rule_kind', type: 'varchar' }) ruleKind!: OptionRule['kind'];
  /** Courses to choose, or EC to reach. */
  @Column({ name: 'rule_amount', type: 'double precision' }) ruleAmount!: number;
  /** The code of the group in which it is one of the things to choose. */
  @Column({ name: 'within_group', type: 'varchar', nullable: true }) within!: string | null;
}
