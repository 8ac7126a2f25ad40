import type { FindingDocument, FoundDocument } from '@evenkeel/shared/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** With which data and which thresholds the findings of a programme's year were last looked for. */
@Entity('finding_scan')
export class FindingScanEntity {
  @PrimaryColumn({ name: 'programme_code', type: 'varchar', primaryKeyConstraintName: 'pk_finding_scan' })
  programmeCode!: string;

  @PrimaryColumn({ name: 'academic_year', type: 'varchar', primaryKeyConstraintName: 'pk_finding_scan' })
  academicYear!: string;

  /** Goes up with every scan. */
  @Column({ type: 'integer' }) number!: number;
  @Column({ name: 'data_version', type: 'integer' }) dataVersion!: number;
  /** Names the thresholds and the program that looked. */
  @Column({ name: 'policy_key', type: 'varchar' }) policyKey!: string;
  /** The day that was asked for. */
  @Column({ name: 'as_of', type: 'varchar', length: 10 }) asOf!: string;
  @Column({ name: 'scanned_at', type: 'varchar', length: 24 }) scannedAt!: string;
  /** What could not be told. */
  @Column({ name: 'cannot_tell_json', type: 'simple-json' })
  cannotTell!: readonly Exclude<FindingDocument, FoundDocument>[];
}
