import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** The versions of calendar profiles that an institution makes itself. */
export class CalendarProfiles1795000005000 implements MigrationInterface {
  readonly name = 'CalendarProfiles1795000005000';

  async up(runner: QueryRunner): Promise<void> {
    const key = { isPrimary: true, primaryKeyConstraintName: 'pk_calendar_profile' } as const;
    await runner.createTable(
      new Table({
        name: 'calendar_profile',
        columns: [
          { name: 'profile_id', type: 'varchar', length: '40', ...key },
          { name: 'version', type: 'integer', ...key },
          { name: 'profile_json', type: 'text', isNullable: true },
          { name: 'shipped_version', type: 'integer', isNullable: true },
          { name: 'edited_at', type: 'varchar', length: '24' },
          { name: 'note', type: 'varchar', isNullable: true },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calendar_profile');
  }
}
