import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, type TableOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const optional = (name: string, type: string): TableColumnOptions => ({ name, type, isNullable: true });

/** What every table of the schedule has. */
const SOURCED: readonly TableColumnOptions[] = [
  { name: 'natural_key', type: 'varchar', isPrimary: true },
  column('source', 'varchar'),
  optional('location', 'varchar'),
  column('standing', 'varchar'),
  optional('note', 'text'),
  column('field_provenance', 'text'),
];

const toCourse = (table: string) => ({
  name: `fk_${table}_course`,
  columnNames: ['course_code'],
  referencedTableName: 'course',
  referencedColumnNames: ['code'],
});

const toProgramme = (table: string) => ({
  name: `fk_${table}_programme`,
  columnNames: ['programme_code'],
  referencedTableName: 'programme',
  referencedColumnNames: ['code'],
});

const index = (name: string, ...columnNames: string[]) => ({ name: `idx_${name}`, columnNames });

/** Written out rather than taken from the domain: a migration stays as it was on the day it ran. */
function check(table: string, columnName: string, values: string): { name: string; expression: string } {
  const list = values.split(' ').map((value) => `'${value}'`);
  return { name: `chk_${table}_${columnName}`, expression: `"${columnName}" IN (${list.join(', ')})` };
}

const standing = (table: string) => check(table, 'standing', 'stated confirmed inferred illustrative');

const programme: TableOptions = {
  name: 'programme',
  columns: [
    ...SOURCED,
    column('code', 'varchar'),
    column('name', 'varchar'),
    optional('level', 'varchar'),
    optional('total_ec', 'double precision'),
    column('policy_id', 'varchar'),
  ],
  uniques: [{ name: 'uq_programme_code', columnNames: ['code'] }],
  checks: [standing('programme')],
};

const course: TableOptions = {
  name: 'course',
  columns: [
    ...SOURCED,
    column('code', 'varchar'),
    column('name', 'varchar'),
    column('ec', 'double precision'),
    optional('contact_hours_total', 'double precision'),
  ],
  uniques: [{ name: 'uq_course_code', columnNames: ['code'] }],
  checks: [standing('course')],
};

const curriculumCourse: TableOptions = {
  name: 'curriculum_course',
  columns: [
    ...SOURCED,
    column('programme_code', 'varchar'),
    column('course_code', 'varchar'),
    optional('study_year', 'integer'),
    column('requirement', 'varchar'),
    optional('option_group', 'varchar'),
  ],
  foreignKeys: [toProgramme('curriculum_course'), toCourse('curriculum_course')],
  indices: [index('curriculum_course_programme', 'programme_code'), index('curriculum_course_course', 'course_code')],
  checks: [standing('curriculum_course'), check('curriculum_course', 'requirement', 'core option')],
};

const optionGroup: TableOptions = {
  name: 'option_group',
  columns: [
    ...SOURCED,
    column('programme_code', 'varchar'),
    optional('study_year', 'integer'),
    column('code', 'varchar'),
    column('rule_kind', 'varchar'),
    column('rule_amount', 'double precision'),
  ],
  foreignKeys: [toProgramme('option_group')],
  indices: [index('option_group_programme', 'programme_code')],
  checks: [standing('option_group'), check('option_group', 'rule_kind', 'courses ec')],
};

const calendarEntry: TableOptions = {
  name: 'calendar_entry',
  columns: [
    ...SOURCED,
    column('academic_year', 'varchar'),
    column('code', 'varchar'),
    column('kind', 'varchar'),
    optional('name', 'varchar'),
    column('start_date', 'date'),
    column('end_date', 'date'),
    optional('programme_code', 'varchar'),
  ],
  foreignKeys: [toProgramme('calendar_entry')],
  indices: [index('calendar_entry_year', 'academic_year')],
  checks: [
    standing('calendar_entry'),
    check('calendar_entry', 'kind', 'period teaching exam resit reflection free vacation holiday'),
  ],
};

const offering: TableOptions = {
  name: 'offering',
  columns: [
    ...SOURCED,
    column('course_code', 'varchar'),
    column('academic_year', 'varchar'),
    column('period_code', 'varchar'),
    optional('start_date', 'date'),
    optional('end_date', 'date'),
    optional('expected_students', 'integer'),
  ],
  foreignKeys: [toCourse('offering')],
  indices: [index('offering_course', 'course_code', 'academic_year')],
  checks: [standing('offering')],
};

const activity: TableOptions = {
  name: 'activity',
  columns: [
    ...SOURCED,
    column('course_code', 'varchar'),
    column('academic_year', 'varchar'),
    column('code', 'varchar'),
    column('kind', 'varchar'),
    optional('group_name', 'varchar'),
    optional('mandatory', 'boolean'),
    optional('city', 'varchar'),
    optional('prep_hours_per_session', 'double precision'),
    column('sessions', 'text'),
  ],
  foreignKeys: [toCourse('activity')],
  indices: [index('activity_course', 'course_code', 'academic_year')],
  checks: [
    standing('activity'),
    check('activity', 'kind', 'lecture seminar work-group practical tutorial excursion mentoring other'),
  ],
};

const ASSESSMENT_KINDS =
  'written-exam digital-exam oral-exam paper assignment report presentation project portfolio thesis practical quiz participation other';

const assessment: TableOptions = {
  name: 'assessment',
  columns: [
    ...SOURCED,
    column('course_code', 'varchar'),
    column('academic_year', 'varchar'),
    column('code', 'varchar'),
    column('title', 'varchar'),
    column('kind', 'varchar'),
    optional('weight_percent', 'double precision'),
    optional('weight_group', 'varchar'),
    optional('minimum_grade', 'double precision'),
    optional('due_on', 'date'),
    optional('due_week', 'varchar'),
    optional('due_time', 'varchar'),
    optional('duration_hours', 'double precision'),
    optional('released_on', 'date'),
    optional('announced_on', 'date'),
    optional('effort_hours', 'double precision'),
    optional('words', 'double precision'),
    optional('pages', 'double precision'),
    optional('group_work', 'boolean'),
    optional('feedback_on', 'date'),
    optional('resit_of', 'varchar'),
    optional('movable', 'boolean'),
    optional('window_start', 'date'),
    optional('window_end', 'date'),
  ],
  foreignKeys: [toCourse('assessment')],
  indices: [index('assessment_course', 'course_code', 'academic_year'), index('assessment_due', 'due_on')],
  checks: [standing('assessment'), check('assessment', 'kind', ASSESSMENT_KINDS)],
};

const TABLES = [
  programme,
  course,
  curriculumCourse,
  optionGroup,
  calendarEntry,
  offering,
  activity,
  assessment,
] as const;

/** The tables of a schedule, in the order in which they depend on each other. */
export class ScheduleTables1795000000000 implements MigrationInterface {
  readonly name = 'ScheduleTables1795000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
  }
}
