import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { PathwayChoice } from '@evenkeel/shared/contract';
import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { REPORT_FORMATS, type ReportFormat, type ReportSectionId } from '@evenkeel/shared/report-parts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from './sourced.entity.js';

/** A report as it was handed out. Nothing of it changes any more. */
@Entity('kept_report')
@Index('idx_kept_report_year', ['programmeCode', 'academicYear', 'madeAt'])
@Check('chk_kept_report_format', oneOf('format', REPORT_FORMATS))
@Check('chk_kept_report_role', oneOf('made_by', OWNER_ROLES))
export class KeptReportEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_kept_report' }) id!: string;
  @Column({ name: 'programme_code', type: 'varchar' }) programmeCode!: string;
  @Column({ name: 'academic_year', type: 'varchar', length: 9 }) academicYear!: AcademicYear;
  /** Null for the whole academic year. */
  @Column({ name: 'term_code', type: 'varchar', nullable: true }) termCode!: string | null;
  /** Null for all. */
  @Column({ name: 'study_years_json', type: 'simple-json', nullable: true }) studyYears!: readonly number[] | null;
  @Column({ type: 'varchar', nullable: true }) profile!: string | null;
  /** Null for the first choice of options. */
  @Column({ type: 'varchar', nullable: true }) pathway!: PathwayChoice | null;
  /** Its name; null for the live schedule. */
  @Column({ type: 'varchar', nullable: true }) scenario!: string | null;
  /** Null for all. */
  @Column({ name: 'sections_json', type: 'simple-json', nullable: true }) sections!: readonly ReportSectionId[] | null;
  @Column({ type: 'varchar' }) format!: ReportFormat;
  @Column({ type: 'varchar', length: 2 }) language!: 'nl' | 'en';
  @Column({ name: 'made_by', type: 'varchar' }) madeBy!: OwnerRole;
  /** ISO 8601 in UTC. */
  @Column({ name: 'made_at', type: 'varchar', length: 24 }) madeAt!: string;
  /** The version of the product. */
  @Column({ name: 'made_with', type: 'varchar' }) madeWith!: string;
  @Column({ name: 'data_version', type: 'integer' }) dataVersion!: number;
  @Column({ name: 'data_date', type: 'varchar', nullable: true }) dataDate!: string | null;
  @Column({ name: 'file_name', type: 'varchar' }) fileName!: string;
  /** Bytes of the file. */
  @Column({ type: 'integer' }) size!: number;
  /** Of the file, in hexadecimal. */
  @Column({ type: 'varchar', length: 64 }) sha256!: string;
  /** The report that every form of it is made from, as JSON; read only where it is asked for. */
  @Column({ name: 'report_json', type: 'text', select: false }) reportJson!: string;
}
