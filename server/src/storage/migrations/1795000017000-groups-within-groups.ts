import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A group of options may be one of the things to choose in another group. */
export class GroupsWithinGroups1795000017000 implements MigrationInterface {
  readonly name = 'GroupsWithinGroups1795000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "option_group" ADD COLUMN "within_group" varchar');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "option_group" DROP COLUMN "within_group"');
  }
}
