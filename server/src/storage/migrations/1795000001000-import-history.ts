import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Which imports there were, and the version of the data. */
export class ImportHistory1795000001000 implements MigrationInterface {
  readonly name = 'ImportHistory1795000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'import_record',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'file_hash', type: 'varchar' },
          { name: 'file_names', type: 'text' },
          { name: 'format', type: 'varchar' },
          { name: 'imported_by', type: 'varchar', isNullable: true },
          { name: 'imported_at', type: 'varchar', length: '24' },
          { name: 'data_version', type: 'integer' },
        ],
        indices: [{ name: 'idx_import_record_file_hash', columnNames: ['file_hash'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'data_version',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true },
          { name: 'version', type: 'integer' },
          { name: 'changed_at', type: 'varchar', length: '24', isNullable: true },
        ],
        checks: [{ name: 'chk_data_version_one_row', expression: '"id" = 1' }],
      }),
    );
    await runner.query('INSERT INTO "data_version" ("id", "version") VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('data_version');
    await runner.dropTable('import_record');
  }
}
