import { type AcademicYear, CALENDAR_KINDS, type CalendarKind, type PlainDate } from '@evenkeel/shared/calendar';
import { STANDINGS } from '@evenkeel/shared/schedule';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';
import { oneOf, SourcedEntity } from './sourced.entity.js';

@Entity('calendar_entry')
@Check('chk_calendar_entry_standing', oneOf('standing', STANDINGS))
@Check('chk_calendar_entry_kind', oneOf('kind', CALENDAR_KINDS))
export class CalendarEntryEntity extends SourcedEntity {
  @Column({ name: 'academic_year', type: 'varchar' })
  @Index('idx_calendar_entry_year')
  academicYear!: AcademicYear;

  @Column({ type: 'varchar' }) code!: string;
  @Column({ type: 'varchar' }) kind!: CalendarKind;
  @Column({ type: 'varchar', nullable: true }) name!: string | null;
  @Column({ name: 'start_date', type: 'date' }) start!: PlainDate;
  @Column({ name: 'end_date', type: 'date' }) end!: PlainDate;

  @Column({ name: 'programme_code', type: 'varchar', nullable: true })
  @ForeignKey(() => ProgrammeEntity, 'code', { name: 'fk_calendar_entry_programme' })
  programmeCode!: string | null;
}
