import type { RecordKind } from '@evenkeel/shared/schedule';
import { type EntityManager, In } from 'typeorm';
import { RECORD_ENTITIES } from './record-table.js';

/** Keys of one statement: each is a parameter, of which a database takes a limited number. */
export const KEYS_PER_STATEMENT = 500;

/** Takes away the records of one kind with these natural keys. */
export async function deleteRecords(manager: EntityManager, kind: RecordKind, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += KEYS_PER_STATEMENT) {
    const some = keys.slice(start, start + KEYS_PER_STATEMENT);
    await manager.delete(RECORD_ENTITIES[kind], { naturalKey: In(some) });
  }
}
