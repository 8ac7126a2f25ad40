import type { Provenance, Standing } from '@evenkeel/shared/schedule';
import { Column, PrimaryColumn } from 'typeorm';

/** What every table of the schedule has: its natural key, and where the row comes from. */
export abstract class SourcedEntity {
  @PrimaryColumn({ name: 'natural_key', type: 'varchar' }) naturalKey!: string;
  @Column({ type: 'varchar' }) source!: string;
  @Column({ type: 'varchar', nullable: true }) location!: string | null;
  @Column({ type: 'varchar' }) standing!: Standing;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'field_provenance', type: 'simple-json' })
  fieldProvenance!: Readonly<Record<string, Provenance>>;
}

/** The expression of a check that a column holds one of these texts. */
export function oneOf(column: string, values: readonly string[]): string {
  return `"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`;
}
