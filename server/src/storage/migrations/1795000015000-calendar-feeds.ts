import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });

/** Addresses at which calendars can be subscribed to. */
export class CalendarFeeds1795000015000 implements MigrationInterface {
  readonly name = 'CalendarFeeds1795000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'calendar_feed',
        columns: [
          { ...column('id', 'varchar'), length: '36', isPrimary: true, primaryKeyConstraintName: 'pk_calendar_feed' },
          column('programme_code', 'varchar'),
          { ...column('academic_year', 'varchar'), length: '9' },
          { ...column('study_year', 'integer'), isNullable: true },
          { ...column('language', 'varchar'), length: '2' },
          { ...column('secret_hash', 'varchar'), length: '64' },
          { ...column('created_at', 'varchar'), length: '24' },
          { ...column('revoked_at', 'varchar'), length: '24', isNullable: true },
        ],
        indices: [
          { name: 'idx_calendar_feed_secret', columnNames: ['secret_hash'], isUnique: true },
          { name: 'idx_calendar_feed_year', columnNames: ['programme_code', 'academic_year'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calendar_feed');
  }
}
