import type { OwnPrecedence } from '@evenkeel/shared/schedule';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportRecordEntity } from './import-record.entity.js';

/** Which source is believed about what, as an administrator made it; the last one holds. An undo writes the one before it again. */
@Entity('source_precedence')
export class SourcePrecedenceEntity {
  @PrimaryColumn({ name: 'import_id', type: 'integer' })
  @ForeignKey(() => ImportRecordEntity, 'id', { name: 'fk_source_precedence_import' })
  importId!: number;

  @Column({ name: 'orders_json', type: 'simple-json' }) orders!: OwnPrecedence['orders'];
  @Column({ name: 'kinds_json', type: 'simple-json' }) kinds!: OwnPrecedence['kinds'];
}
