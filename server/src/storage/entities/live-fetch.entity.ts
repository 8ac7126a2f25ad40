import { LIVE_OUTCOMES, type LiveFetchDocument } from '@evenkeel/shared/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LiveSourceEntity } from './live-source.entity.js';
import { oneOf } from './sourced.entity.js';

/** How one fetch of a live source ended. */
@Entity('live_fetch')
@Check('chk_live_fetch_trigger', oneOf('trigger_kind', ['person', 'schedule']))
@Check('chk_live_fetch_outcome', oneOf('outcome', LIVE_OUTCOMES))
export class LiveFetchEntity {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ name: 'source_id', type: 'integer' })
  @Index('idx_live_fetch_source')
  @ForeignKey(() => LiveSourceEntity, 'id', { name: 'fk_live_fetch_source' })
  sourceId!: number;

  /** ISO 8601 in UTC. */
  @Column({ type: 'varchar', length: 24 }) at!: string;
  @Column({ name: 'trigger_kind', type: 'varchar' }) trigger!: LiveFetchDocument['trigger'];
  @Column({ type: 'varchar' }) outcome!: LiveFetchDocument['outcome'];
  @Column({ type: 'integer', nullable: true }) status!: number | null;
  @Column({ type: 'integer', nullable: true }) bytes!: number | null;
  @Column({ name: 'problem_code', type: 'varchar', nullable: true }) problemCode!: string | null;
  @Column({ name: 'problem_values', type: 'simple-json', nullable: true })
  problemValues!: Readonly<Record<string, string | number>> | null;

  @Column({ name: 'counts_json', type: 'simple-json', nullable: true })
  counts!: LiveFetchDocument['counts'];

  @Column({ name: 'import_id', type: 'integer', nullable: true }) importId!: number | null;
}
