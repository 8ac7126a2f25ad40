import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One import that was applied: which files, by whom, when, and the version of the data it made. */
@Entity('import_record')
export class ImportRecordEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ name: 'file_hash', type: 'varchar' })
  @Index('idx_import_record_file_hash')
  fileHash!: string;

  @Column({ name: 'file_names', type: 'simple-json' }) fileNames!: readonly string[];
  /** The id of the source system of each file; null for an undo, and for what was imported before it was kept. */
  @Column({ type: 'simple-json', nullable: true }) sources!: Readonly<Record<string, string>> | null;
  @Column({ type: 'varchar' }) format!: string;
  @Column({ name: 'imported_by', type: 'varchar', nullable: true }) importedBy!: string | null;
  /** ISO 8601 in UTC: a timestamp without zone loses an hour when the clock changes. */
  @Column({ name: 'imported_at', type: 'varchar', length: 24 }) importedAt!: string;
  @Column({ name: 'data_version', type: 'integer' }) dataVersion!: number;
  @Column({ name: 'profile_version', type: 'varchar', nullable: true }) profileVersion!: string | null;
  /** Null for an undo, and for what was imported before rows were counted here. */
  @Column({ name: 'rows_read', type: 'integer', nullable: true }) rowsRead!: number | null;
  @Column({ name: 'rows_accepted', type: 'integer', nullable: true }) rowsAccepted!: number | null;
  @Column({ name: 'rows_refused', type: 'integer', nullable: true }) rowsRefused!: number | null;
  @Column({ name: 'rows_skipped', type: 'integer', nullable: true }) rowsSkipped!: number | null;
  /** The import that this one took back. */
  @Column({ name: 'undo_of', type: 'integer', nullable: true }) undoOf!: number | null;
}
