import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/** Rows of one statement: past a few thousand nothing is gained and the text of one statement grows to megabytes. */
const ROWS_PER_STATEMENT = 1000;

type Properties = Readonly<Record<string, unknown>>;

interface BulkInsert {
  readonly entity: EntityTarget<ObjectLiteral>;
  /** The properties of each entity; what the database makes by itself is left out. */
  readonly rows: readonly Properties[];
  /** What to do with a row that is there already, in SQL. */
  readonly onConflict?: (columns: readonly string[]) => string;
}

/** One statement and one parameter, a JSON array of rows: four times as fast as TypeORM's inserts on SQLite. */
export async function bulkInsert(manager: EntityManager, { entity, rows, onConflict }: BulkInsert): Promise<void> {
  const metadata = manager.connection.getMetadata(entity);
  const names = writtenColumns(metadata).map((column) => column.databaseName);
  const statement = `${insertStatement(metadata, names)} ${onConflict?.(names) ?? ''}`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT).map((row) => rowOf(metadata, row));
    await manager.query(statement, [JSON.stringify(some)]);
  }
}

function writtenColumns(metadata: EntityMetadata): EntityMetadata['columns'] {
  return metadata.columns.filter((column) => !column.isGenerated);
}

function rowOf(metadata: EntityMetadata, properties: Properties): object {
  const { driver } = metadata.connection;
  return Object.fromEntries(
    writtenColumns(metadata).map((column) => [
      column.databaseName,
      exact(driver.preparePersistentValue(properties[column.propertyName], column)),
    ]),
  );
}

/** SQLite reads one of some thousand fractions (285.910539) wrong in the last bit, unless it is written out in 17 digits. */
function exact(value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(17) : value;
}

function insertStatement(metadata: EntityMetadata, names: readonly string[]): string {
  const table = `"${metadata.tableName}"`;
  const rows =
    metadata.connection.options.type === 'postgres'
      ? `SELECT ${names.map(quoted).join(', ')} FROM json_populate_recordset(NULL::${table}, $1) WHERE true`
      : `SELECT ${names.map((name) => `json_extract(value, '$.${name}')`).join(', ')} FROM json_each(?) WHERE true`;
  return `INSERT INTO ${table} (${names.map(quoted).join(', ')}) ${rows}`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
