import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const ROLES =
  "'programme-director', 'course-coordinator', 'exam-office', 'timetabling', 'education-committee', 'study-adviser', 'faculty'";

/** Drafts of changes beside the live schedule. */
export class Scenarios1795000014000 implements MigrationInterface {
  readonly name = 'Scenarios1795000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'scenario',
        columns: [
          { ...column('id', 'varchar'), length: '36', isPrimary: true, primaryKeyConstraintName: 'pk_scenario' },
          column('programme_code', 'varchar'),
          { ...column('academic_year', 'varchar'), length: '9' },
          column('name', 'varchar'),
          column('state', 'varchar'),
          column('version', 'integer'),
          column('base_version', 'integer'),
          column('ledger_json', 'text'),
          { ...column('proposed_json', 'text'), isNullable: true },
          { ...column('created_at', 'varchar'), length: '24' },
          { ...column('changed_at', 'varchar'), length: '24' },
          column('changed_by', 'varchar'),
        ],
        indices: [{ name: 'idx_scenario_year', columnNames: ['programme_code', 'academic_year'] }],
        checks: [
          { name: 'chk_scenario_state', expression: `"state" IN ('draft', 'proposed')` },
          { name: 'chk_scenario_role', expression: `"changed_by" IN (${ROLES})` },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('scenario');
  }
}
