import type { EntityManager } from 'typeorm';
import { DataVersionEntity } from './entities/data-version.entity.js';

/** Which version the data are, and since when. */
export interface DataVersion {
  readonly version: number;
  readonly changedAt: string | null;
}

/** Asked with every request, so without making an entity of it. */
export async function readDataVersion(manager: EntityManager): Promise<DataVersion> {
  const rows: DataVersion[] = await manager.query(
    'SELECT "version", "changed_at" AS "changedAt" FROM "data_version" WHERE "id" = 1',
  );
  const [row] = rows;
  if (!row) throw new Error('The table data_version has no row');
  return row;
}

/** Makes `expected` the version before this one; false when another writer was first. */
export async function bumpDataVersion(
  manager: EntityManager,
  expected: number,
  changedAt: string | null,
): Promise<boolean> {
  const update = manager.createQueryBuilder().update(DataVersionEntity);
  const { affected } = await update
    .set({ version: expected + 1, changedAt })
    .where({ id: 1, version: expected })
    .execute();
  return affected === 1;
}
