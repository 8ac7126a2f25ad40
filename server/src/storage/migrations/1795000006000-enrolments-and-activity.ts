import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const optional = (name: string, type: string): TableColumnOptions => ({ name, type, isNullable: true });

/** What every table of the schedule has. */
const SOURCED: readonly TableColumnOptions[] = [
  { name: 'natural_key', type: 'varchar', isPrimary: true },
  column('source', 'varchar'),
  optional('location', 'varchar'),
  column('standing', 'varchar'),
  optional('note', 'text'),
  column('field_provenance', 'text'),
];

const standing = (table: string) => ({
  name: `chk_${table}_standing`,
  expression: `"standing" IN ('stated', 'confirmed', 'inferred', 'illustrative')`,
});

/** Sets of courses with their students, and what systems counted in courses: sums only. */
export class EnrolmentsAndActivity1795000006000 implements MigrationInterface {
  readonly name = 'EnrolmentsAndActivity1795000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'enrolments',
        columns: [
          ...SOURCED,
          column('academic_year', 'varchar'),
          optional('programme_code', 'varchar'),
          column('sets', 'text'),
        ],
        checks: [standing('enrolments')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'activity_counts',
        columns: [
          ...SOURCED,
          column('course_code', 'varchar'),
          column('academic_year', 'varchar'),
          optional('system', 'varchar'),
          column('step', 'varchar'),
          column('counts', 'text'),
        ],
        checks: [
          standing('activity_counts'),
          { name: 'chk_activity_counts_step', expression: `"step" IN ('week', 'day')` },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('activity_counts');
    await runner.dropTable('enrolments');
  }
}
