import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });

/** The calibrations of the load model on activity, and what was decided about each. */
export class Calibrations1795000009000 implements MigrationInterface {
  readonly name = 'Calibrations1795000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'calibration',
        columns: [
          { ...column('id', 'integer'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          column('state', 'varchar'),
          ...['tau_days', 'exponent', 'base_share'].map((name) => column(name, 'double precision')),
          ...['courses', 'weeks'].map((name) => column(name, 'integer')),
          ...['sources_json', 'result_json'].map((name) => column(name, 'text')),
          { ...column('made_at', 'varchar'), length: '24' },
          { ...column('decided_on', 'varchar'), length: '10', isNullable: true },
          { ...column('reason', 'varchar'), isNullable: true },
        ],
        checks: [
          {
            name: 'chk_calibration_state',
            expression: `"state" IN ('proposed', 'accepted', 'rejected', 'superseded')`,
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calibration');
  }
}
