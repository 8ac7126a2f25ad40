import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const ROLES =
  "'programme-director', 'course-coordinator', 'exam-office', 'timetabling', 'education-committee', 'study-adviser', 'faculty'";

/** Reports as they were handed out. */
export class KeptReports1795000016000 implements MigrationInterface {
  readonly name = 'KeptReports1795000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'kept_report',
        columns: [
          { ...column('id', 'varchar'), length: '36', isPrimary: true, primaryKeyConstraintName: 'pk_kept_report' },
          column('programme_code', 'varchar'),
          { ...column('academic_year', 'varchar'), length: '9' },
          { ...column('term_code', 'varchar'), isNullable: true },
          { ...column('study_years_json', 'text'), isNullable: true },
          { ...column('profile', 'varchar'), isNullable: true },
          { ...column('scenario', 'varchar'), isNullable: true },
          { ...column('sections_json', 'text'), isNullable: true },
          column('format', 'varchar'),
          { ...column('language', 'varchar'), length: '2' },
          column('made_by', 'varchar'),
          { ...column('made_at', 'varchar'), length: '24' },
          column('made_with', 'varchar'),
          column('data_version', 'integer'),
          { ...column('data_date', 'varchar'), isNullable: true },
          column('file_name', 'varchar'),
          column('size', 'integer'),
          { ...column('sha256', 'varchar'), length: '64' },
          column('report_json', 'text'),
        ],
        indices: [{ name: 'idx_kept_report_year', columnNames: ['programme_code', 'academic_year', 'made_at'] }],
        checks: [
          { name: 'chk_kept_report_format', expression: `"format" IN ('pdf', 'xlsx', 'csv', 'json')` },
          { name: 'chk_kept_report_role', expression: `"made_by" IN (${ROLES})` },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('kept_report');
  }
}
