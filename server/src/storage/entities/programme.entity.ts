import { STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, Unique } from 'typeorm';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('programme')
@Unique('uq_programme_code', ['code'])
@Check('chk_programme_standing', oneOf('standing', STANDINGS))
export class ProgrammeEntity extends SourcedEntity {
  @Column({ type: 'varchar' }) code!: string;
  @Column({ type: 'varchar' }) name!: string;
  @Column({ type: 'varchar', nullable: true }) level!: string | null;
  @Column({ name: 'total_ec', type: 'double precision', nullable: true }) totalEc!: number | null;
  @Column({ name: 'policy_id', type: 'varchar' }) policyId!: string;
}
