import { type RecordKind, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import type { EntityManager, EntityMetadata } from 'typeorm';
import { RECORD_ENTITIES, toEntity } from './record-table.js';

/** Rows of one statement: past a few thousand nothing is gained and the text of one statement grows to megabytes. */
const ROWS_PER_STATEMENT = 1000;

/** Writes records of one kind, in place of those with the same natural key. */
export async function upsertRecords<K extends RecordKind>(
  manager: EntityManager,
  kind: K,
  records: Schedule[K],
): Promise<void> {
  const metadata = manager.connection.getMetadata(RECORD_ENTITIES[kind]);
  const statement = upsertStatement(metadata);
  for (let start = 0; start < records.length; start += ROWS_PER_STATEMENT) {
    const rows = records.slice(start, start + ROWS_PER_STATEMENT).map((record) => rowOf(metadata, kind, record));
    await manager.query(statement, [JSON.stringify(rows)]);
  }
}

function rowOf<K extends RecordKind>(metadata: EntityMetadata, kind: K, record: ScheduleRecord<K>): object {
  const entity = toEntity(kind, record);
  const { driver } = metadata.connection;
  return Object.fromEntries(
    metadata.columns.map((column) => [
      column.databaseName,
      driver.preparePersistentValue(entity[column.propertyName], column),
    ]),
  );
}

/** One statement and one parameter, a JSON array of rows: four times as fast as TypeORM's inserts on SQLite. */
function upsertStatement(metadata: EntityMetadata): string {
  const names = metadata.columns.map((column) => column.databaseName);
  const table = `"${metadata.tableName}"`;
  const rows =
    metadata.connection.options.type === 'postgres'
      ? `SELECT ${names.map(quoted).join(', ')} FROM json_populate_recordset(NULL::${table}, $1) WHERE true`
      : `SELECT ${names.map((name) => `json_extract(value, '$.${name}')`).join(', ')} FROM json_each(?) WHERE true`;
  const replaced = names.filter((name) => name !== 'natural_key').map((name) => `"${name}" = excluded."${name}"`);
  return `INSERT INTO ${table} (${names.map(quoted).join(', ')}) ${rows} ON CONFLICT ("natural_key") DO UPDATE SET ${replaced.join(', ')}`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
