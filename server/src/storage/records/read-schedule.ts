import { RECORD_KINDS, type RecordKind, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import { type EntityManager, MoreThan, type Repository } from 'typeorm';
import type { SourcedEntity } from '../entities/sourced.entity.js';
import { RECORD_ENTITIES, toRecord } from './record-table.js';

/** TypeORM makes entities without a pause: in pages, other requests get their turn in between. */
const PAGE = 500;

/** All that is stored, in the order of the natural keys: the same on both databases, whatever their collation. */
export async function readSchedule(manager: EntityManager): Promise<Schedule> {
  const read: [RecordKind, readonly ScheduleRecord[]][] = [];
  for (const kind of RECORD_KINDS) read.push([kind, await readRecords(manager, kind)]);
  return Object.fromEntries(read) as unknown as Schedule; // every kind was read above
}

async function readRecords<K extends RecordKind>(
  manager: EntityManager,
  kind: K,
): Promise<readonly ScheduleRecord<K>[]> {
  const entities = await readPages(manager.getRepository(RECORD_ENTITIES[kind]));
  return entities.sort(byKeys((entity) => entity.naturalKey)).map((entity) => toRecord(kind, entity));
}

async function readPages<E extends SourcedEntity>(repository: Repository<E>): Promise<E[]> {
  const found: E[] = [];
  for (let page: E[] = []; ; ) {
    const last = page.at(-1)?.naturalKey;
    page = await repository
      .createQueryBuilder('record')
      .where(last === undefined ? {} : { naturalKey: MoreThan(last) })
      .orderBy('record.naturalKey')
      .limit(PAGE)
      .getMany();
    found.push(...page);
    if (page.length < PAGE) return found;
  }
}
