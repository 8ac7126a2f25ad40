import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const key = (name: string, table: string): TableColumnOptions => ({
  ...column(name, 'varchar'),
  isPrimary: true,
  primaryKeyConstraintName: `pk_${table}`,
});
const ROLES =
  "'programme-director', 'course-coordinator', 'exam-office', 'timetabling', 'education-committee', 'study-adviser', 'faculty'";
const byRole = (table: string) => ({ name: `chk_${table}_role`, expression: `"changed_by" IN (${ROLES})` });

/** The thresholds that programmes choose and set themselves, with each change. */
export class ProgrammePolicies1795000012000 implements MigrationInterface {
  readonly name = 'ProgrammePolicies1795000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'policy_choice',
        columns: [
          key('programme_code', 'policy_choice'),
          { ...column('policy_id', 'varchar'), isNullable: true },
          column('version', 'integer'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'policy_override',
        columns: [
          key('programme_code', 'policy_override'),
          key('setting', 'policy_override'),
          column('value', 'double precision'),
          column('reason', 'varchar'),
          column('changed_by', 'varchar'),
          { ...column('changed_on', 'varchar'), length: '10' },
        ],
        checks: [byRole('policy_override')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'policy_change',
        columns: [
          { ...column('id', 'integer'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          column('programme_code', 'varchar'),
          column('version', 'integer'),
          { ...column('at', 'varchar'), length: '24' },
          { ...column('setting', 'varchar'), isNullable: true },
          ...['before', 'after', 'reason', 'changed_by'].map((name) => column(name, 'varchar')),
        ],
        indices: [{ name: 'idx_policy_change_programme', columnNames: ['programme_code'] }],
        checks: [byRole('policy_change')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['policy_change', 'policy_override', 'policy_choice']) await runner.dropTable(name);
  }
}
