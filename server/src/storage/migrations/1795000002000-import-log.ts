import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const optional = (name: string, type: string): TableColumnOptions => ({ name, type, isNullable: true });

const RECORD_COLUMNS = [
  ['profile_version', 'varchar'],
  ['rows_read', 'integer'],
  ['rows_accepted', 'integer'],
  ['rows_refused', 'integer'],
  ['rows_skipped', 'integer'],
  ['undo_of', 'integer'],
] as const;

const toImport = (table: string) => ({
  name: `fk_${table}_import`,
  columnNames: ['import_id'],
  referencedTableName: 'import_record',
  referencedColumnNames: ['id'],
});

/** What each import did, so that it can be taken back, and what happened to each assessment. */
export class ImportLog1795000002000 implements MigrationInterface {
  readonly name = 'ImportLog1795000002000';

  async up(runner: QueryRunner): Promise<void> {
    // plain statements: for one column TypeORM copies the whole table on SQLite
    for (const [name, type] of RECORD_COLUMNS) {
      await runner.query(`ALTER TABLE "import_record" ADD COLUMN "${name}" ${type}`);
    }
    await runner.createTable(
      new Table({
        name: 'import_change',
        columns: [
          { ...column('import_id', 'integer'), isPrimary: true },
          { ...column('record_kind', 'varchar'), isPrimary: true },
          { ...column('natural_key', 'varchar'), isPrimary: true },
          optional('before_json', 'text'),
          optional('after_json', 'text'),
        ],
        foreignKeys: [toImport('import_change')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'assessment_event',
        columns: [
          { ...column('id', 'integer'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          column('import_id', 'integer'),
          column('course_code', 'varchar'),
          column('academic_year', 'varchar'),
          column('code', 'varchar'),
          { ...column('at', 'varchar'), length: '24' },
          optional('announced_on', 'date'),
          optional('before_json', 'text'),
          optional('after_json', 'text'),
        ],
        foreignKeys: [toImport('assessment_event')],
        indices: [{ name: 'idx_assessment_event_assessment', columnNames: ['course_code', 'academic_year', 'code'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('assessment_event');
    await runner.dropTable('import_change');
    for (const [name] of [...RECORD_COLUMNS].reverse()) {
      await runner.query(`ALTER TABLE "import_record" DROP COLUMN "${name}"`);
    }
  }
}
