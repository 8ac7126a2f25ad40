import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const optional = (name: string, type: string): TableColumnOptions => ({ name, type, isNullable: true });
const instant = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '24' });
const id: TableColumnOptions = {
  ...column('id', 'integer'),
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};
const among = (name: string, values: readonly string[]) =>
  `"${name}" IN (${values.map((value) => `'${value}'`).join(', ')})`;

/** The addresses that schedules are fetched from, and how each fetch ended. */
export class LiveSources1795000004000 implements MigrationInterface {
  readonly name = 'LiveSources1795000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'live_source',
        columns: [
          id,
          ...['name', 'kind', 'url'].map((name) => column(name, 'varchar')),
          ...['academic_year', 'profile', 'course', 'group_path'].map((name) => optional(name, 'varchar')),
          column('schedule', 'varchar'),
          optional('daily_at', 'varchar'),
          column('mode', 'varchar'),
          ...['secret', 'etag', 'last_modified', 'content_hash'].map((name) => optional(name, 'varchar')),
          optional('in_step_version', 'integer'),
          { ...instant('next_due_at'), isNullable: true },
          { ...instant('claimed_until'), isNullable: true },
          column('failures', 'integer'),
        ],
        indices: [
          { name: 'idx_live_source_name', columnNames: ['name'], isUnique: true },
          { name: 'idx_live_source_next_due_at', columnNames: ['next_due_at'] },
        ],
        checks: [
          { name: 'chk_live_source_kind', expression: among('kind', ['ooapi', 'icalendar']) },
          { name: 'chk_live_source_schedule', expression: among('schedule', ['off', 'hourly', 'daily']) },
          { name: 'chk_live_source_mode', expression: among('mode', ['preview-only', 'apply-when-clean']) },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'live_fetch',
        columns: [
          id,
          column('source_id', 'integer'),
          instant('at'),
          ...['trigger_kind', 'outcome'].map((name) => column(name, 'varchar')),
          ...['status', 'bytes'].map((name) => optional(name, 'integer')),
          optional('problem_code', 'varchar'),
          ...['problem_values', 'counts_json'].map((name) => optional(name, 'text')),
          optional('import_id', 'integer'),
        ],
        indices: [{ name: 'idx_live_fetch_source', columnNames: ['source_id'] }],
        foreignKeys: [
          {
            name: 'fk_live_fetch_source',
            columnNames: ['source_id'],
            referencedTableName: 'live_source',
            referencedColumnNames: ['id'],
          },
        ],
        checks: [
          { name: 'chk_live_fetch_trigger', expression: among('trigger_kind', ['person', 'schedule']) },
          {
            name: 'chk_live_fetch_outcome',
            expression: among('outcome', ['unchanged', 'waiting', 'previewed', 'applied', 'refused', 'failed']),
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('live_fetch');
    await runner.dropTable('live_source');
  }
}
