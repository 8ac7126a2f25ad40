import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const optional = (name: string, type: string): TableColumnOptions => ({ name, type, isNullable: true });

const ASSESSMENT_COLUMNS = [
  ['returned_on', 'date'],
  ['criteria_told', 'boolean'],
  ['late_rule_told', 'boolean'],
] as const;

/** Hours that students report in evaluations; of assessments when feedback was back, and whether criteria and late rule are told. */
export class EvaluationsAndInformation1795000010000 implements MigrationInterface {
  readonly name = 'EvaluationsAndInformation1795000010000';

  async up(runner: QueryRunner): Promise<void> {
    // plain statements: for one column TypeORM copies the whole table on SQLite
    for (const [name, type] of ASSESSMENT_COLUMNS) {
      await runner.query(`ALTER TABLE "assessment" ADD COLUMN "${name}" ${type}`);
    }
    await runner.createTable(
      new Table({
        name: 'evaluation',
        columns: [
          { name: 'natural_key', type: 'varchar', isPrimary: true },
          column('source', 'varchar'),
          optional('location', 'varchar'),
          column('standing', 'varchar'),
          optional('note', 'text'),
          column('field_provenance', 'text'),
          column('course_code', 'varchar'),
          column('academic_year', 'varchar'),
          column('hours_per_week', 'double precision'),
          column('respondents', 'integer'),
        ],
        checks: [
          {
            name: 'chk_evaluation_standing',
            expression: `"standing" IN ('stated', 'confirmed', 'inferred', 'illustrative')`,
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('evaluation');
    for (const [name] of [...ASSESSMENT_COLUMNS].reverse()) {
      await runner.query(`ALTER TABLE "assessment" DROP COLUMN "${name}"`);
    }
  }
}
