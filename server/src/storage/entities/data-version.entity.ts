import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says which version the data are; it goes up with every import that changes something. */
@Entity('data_version')
@Check('chk_data_version_one_row', '"id" = 1')
export class DataVersionEntity {
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @Column({ type: 'integer' }) version!: number;
  /** ISO 8601 in UTC; null before the first import. */
  @Column({ name: 'changed_at', type: 'varchar', length: 24, nullable: true }) changedAt!: string | null;
}
