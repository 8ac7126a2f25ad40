import type { RecordKind, ScheduleRecord } from '@evenkeel/shared/schedule';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportRecordEntity } from './import-record.entity.js';

/** What an import did to one record: the whole record before and after it. */
@Entity('import_change')
export class ImportChangeEntity {
  @PrimaryColumn({ name: 'import_id', type: 'integer' })
  @ForeignKey(() => ImportRecordEntity, 'id', { name: 'fk_import_change_import' })
  importId!: number;

  @PrimaryColumn({ name: 'record_kind', type: 'varchar' }) recordKind!: RecordKind;
  @PrimaryColumn({ name: 'natural_key', type: 'varchar' }) naturalKey!: string;
  /** Null when the import added the record. */
  @Column({ name: 'before_json', type: 'simple-json', nullable: true }) before!: ScheduleRecord | null;
  /** Null when the import took the record away. */
  @Column({ name: 'after_json', type: 'simple-json', nullable: true }) after!: ScheduleRecord | null;
}
