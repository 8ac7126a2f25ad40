import {
  naturalKey,
  RECORD_KINDS,
  type RecordKeys,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import type { EntityManager } from 'typeorm';
import { ImportRecordEntity } from '../entities/import-record.entity.js';

/** The format under which edits by hand stand in the log of imports. */
export const BY_HAND_FORMAT = 'by-hand';

interface LastImage {
  readonly recordKind: RecordKind;
  readonly naturalKey: string;
  /** PostgreSQL may give it as a text. */
  readonly importId: number | string;
}

/** Every record that an edit by hand ever took away, with the last import that said anything of it. */
const LAST_IMAGES = `
  SELECT "record_kind" AS "recordKind", "natural_key" AS "naturalKey", MAX("import_id") AS "importId"
  FROM "import_change" WHERE ("record_kind", "natural_key") IN (
    SELECT "c"."record_kind", "c"."natural_key" FROM "import_change" AS "c"
    JOIN "import_record" AS "r" ON "r"."id" = "c"."import_id"
    WHERE "r"."format" = '${BY_HAND_FORMAT}' AND "c"."after_json" IS NULL
  ) GROUP BY "record_kind", "natural_key"`;

/** The records that a person took away and that nothing has brought back since. */
export async function readRemovedByHand(manager: EntityManager, stored: Schedule): Promise<RecordKeys> {
  const edits = await manager.find(ImportRecordEntity, {
    select: { id: true, undoOf: true },
    where: { format: BY_HAND_FORMAT },
  });
  if (edits.length === 0) return {};
  const undoOf = new Map(edits.map((edit) => [edit.id, edit.undoOf]));
  const images: readonly LastImage[] = await manager.query(LAST_IMAGES);
  const away = images.filter(({ importId }) => isRemoval(Number(importId), undoOf));
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, keysOf(kind, away, stored)] as const));
}

/** The undo of an addition takes away too, but nobody decided that the record should stay away; the undo of that undo did. */
function isRemoval(importId: number, undoOf: ReadonlyMap<number, number | null>): boolean {
  const undone = undoOf.get(importId);
  if (undone === undefined) return false;
  return undone === null || !isRemoval(undone, undoOf);
}

function keysOf<K extends RecordKind>(kind: K, images: readonly LastImage[], stored: Schedule): readonly string[] {
  const own = images.filter(({ recordKind }) => recordKind === kind);
  if (own.length === 0) return [];
  const records: readonly ScheduleRecord<K>[] = stored[kind];
  const there = new Set(records.map((record) => naturalKey(kind, record)));
  return own.map((image) => image.naturalKey).filter((key) => !there.has(key));
}
