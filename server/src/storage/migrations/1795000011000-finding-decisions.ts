import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const column = (name: string, type: string): TableColumnOptions => ({ name, type });
const optional = (name: string, type: string): TableColumnOptions => ({ name, type, isNullable: true });
const instant = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '24' });
const key = (name: string, table: string): TableColumnOptions => ({
  ...column(name, 'varchar'),
  isPrimary: true,
  primaryKeyConstraintName: `pk_${table}`,
});
const number: TableColumnOptions = {
  ...column('id', 'integer'),
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};
const STATUSES = ['new', 'acknowledged', 'planned', 'accepted'];
const STATES = [...STATUSES, 'solved'];
const ROLES = [
  'programme-director',
  'course-coordinator',
  'exam-office',
  'timetabling',
  'education-committee',
  'study-adviser',
  'faculty',
];
const among = (name: string, column: string, values: readonly string[]) => ({
  name,
  expression: `"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`,
});
const ofFinding = (table: string) => ({
  foreignKeys: [
    {
      name: `fk_${table}_finding`,
      columnNames: ['finding_id'],
      referencedTableName: 'finding_decision',
      referencedColumnNames: ['finding_id'],
    },
  ],
  indices: [{ name: `idx_${table}_finding`, columnNames: ['finding_id'] }],
});

/** The findings that were seen, what was decided about them, what was said, and each change of it. */
export class FindingDecisions1795000011000 implements MigrationInterface {
  readonly name = 'FindingDecisions1795000011000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [decisions(), comments(), changes(), scans()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['finding_scan', 'finding_change', 'finding_comment', 'finding_decision']) {
      await runner.dropTable(name);
    }
  }
}

function decisions(): Table {
  return new Table({
    name: 'finding_decision',
    columns: [
      key('finding_id', 'finding_decision'),
      ...['programme_code', 'academic_year', 'status'].map((name) => column(name, 'varchar')),
      ...['reason', 'owner_role'].map((name) => optional(name, 'varchar')),
      column('version', 'integer'),
      { ...instant('changed_at'), isNullable: true },
      column('presence', 'varchar'),
      column('finding_json', 'text'),
      column('first_seen_version', 'integer'),
      instant('first_seen_at'),
      optional('solved_version', 'integer'),
      { ...instant('solved_at'), isNullable: true },
      optional('solved_by', 'varchar'),
    ],
    indices: [{ name: 'idx_finding_decision_year', columnNames: ['programme_code', 'academic_year'] }],
    checks: [
      among('chk_finding_decision_status', 'status', STATUSES),
      among('chk_finding_decision_presence', 'presence', ['there', 'cannot-tell', 'gone']),
      among('chk_finding_decision_owner', 'owner_role', ROLES),
      among('chk_finding_decision_solved_by', 'solved_by', ['data', 'policy']),
    ],
  });
}

function comments(): Table {
  return new Table({
    name: 'finding_comment',
    columns: [
      number,
      column('finding_id', 'varchar'),
      instant('at'),
      column('role', 'varchar'),
      column('text', 'text'),
    ],
    ...ofFinding('finding_comment'),
    checks: [among('chk_finding_comment_role', 'role', ROLES)],
  });
}

function changes(): Table {
  return new Table({
    name: 'finding_change',
    columns: [
      number,
      column('finding_id', 'varchar'),
      instant('at'),
      column('kind', 'varchar'),
      column('data_version', 'integer'),
      optional('by_role', 'varchar'),
      ...['from_state', 'to_state'].map((name) => column(name, 'varchar')),
      ...['reason', 'owner_role'].map((name) => optional(name, 'varchar')),
    ],
    ...ofFinding('finding_change'),
    checks: [
      among('chk_finding_change_kind', 'kind', ['decided', 'solved', 'reopened']),
      among('chk_finding_change_from', 'from_state', STATES),
      among('chk_finding_change_to', 'to_state', STATES),
      among('chk_finding_change_role', 'by_role', ROLES),
    ],
  });
}

function scans(): Table {
  return new Table({
    name: 'finding_scan',
    columns: [
      key('programme_code', 'finding_scan'),
      key('academic_year', 'finding_scan'),
      column('number', 'integer'),
      column('data_version', 'integer'),
      column('policy_key', 'varchar'),
      { ...column('as_of', 'varchar'), length: '10' },
      instant('scanned_at'),
      column('cannot_tell_json', 'text'),
    ],
  });
}
