import type { OwnPrecedence } from '@evenkeel/shared/schedule';
import { type EntityManager, LessThan } from 'typeorm';
import { SourcePrecedenceEntity } from '../entities/source-precedence.entity.js';

/** A precedence an administrator made, by the number of the import that wrote it. */
export interface StoredPrecedence extends OwnPrecedence {
  readonly version: number;
}

/** The precedence that holds, or that held before an import; null where it was still as shipped. */
export async function readPrecedence(manager: EntityManager, beforeImport?: number): Promise<StoredPrecedence | null> {
  const [found] = await manager.find(SourcePrecedenceEntity, {
    where: beforeImport === undefined ? {} : { importId: LessThan(beforeImport) },
    order: { importId: 'DESC' },
    take: 1,
  });
  return found ? { version: found.importId, orders: found.orders, kinds: found.kinds } : null;
}
