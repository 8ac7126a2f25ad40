import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report may be about another pathway than the first choice of options. */
export class KeptReportsOfPathways1795000018000 implements MigrationInterface {
  readonly name = 'KeptReportsOfPathways1795000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "kept_report" ADD COLUMN "pathway" varchar');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "kept_report" DROP COLUMN "pathway"');
  }
}
