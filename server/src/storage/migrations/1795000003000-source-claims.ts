import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const COLUMNS = [
  ['assessment', 'claims', `text NOT NULL DEFAULT '[]'`],
  ['import_record', 'sources', 'text'],
  ['assessment_event', 'source_modified_at', 'varchar(24)'],
] as const;

/**
 * What each source says of an assessment, which source an import came from, and which source is believed about what. Assessments
 * without claims stay as they are: the record itself is what its one source says.
 */
export class SourceClaims1795000003000 implements MigrationInterface {
  readonly name = 'SourceClaims1795000003000';

  async up(runner: QueryRunner): Promise<void> {
    // plain statements: for one column TypeORM copies the whole table on SQLite
    for (const [table, name, type] of COLUMNS) {
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "${name}" ${type}`);
    }
    await runner.createTable(
      new Table({
        name: 'source_precedence',
        columns: [
          { name: 'import_id', type: 'integer', isPrimary: true },
          { name: 'orders_json', type: 'text' },
          { name: 'kinds_json', type: 'text' },
        ],
        foreignKeys: [
          {
            name: 'fk_source_precedence_import',
            columnNames: ['import_id'],
            referencedTableName: 'import_record',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('source_precedence');
    for (const [table, name] of [...COLUMNS].reverse()) {
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${name}"`);
    }
  }
}
