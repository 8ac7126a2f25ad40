import type { AcademicYear } from '@evenkeel/shared/calendar';
import {
  type Assessment,
  type AssessmentMoment,
  type OwnPrecedence,
  RECORD_KINDS,
  type RecordKind,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AssessmentEventEntity } from './entities/assessment-event.entity.js';
import { ImportChangeEntity } from './entities/import-change.entity.js';
import { ImportRecordEntity } from './entities/import-record.entity.js';
import { SourcePrecedenceEntity } from './entities/source-precedence.entity.js';
import type { RecordImage } from './log/record-images.js';
import { readPrecedence } from './records/read-precedence.js';
import type { ImportedRows } from './schedule.repository.js';
import { readSnapshot } from './transactions.js';

/** One import in the log. */
export interface LoggedImport {
  readonly id: number;
  readonly fileHash: string;
  readonly fileNames: readonly string[];
  readonly format: string;
  /** The id of the source system of each file; null where it was not kept. */
  readonly sources: Readonly<Record<string, string>> | null;
  readonly importedBy: string | null;
  readonly importedAt: string;
  readonly profileVersion: string | null;
  readonly dataVersion: number;
  readonly rows: ImportedRows | null;
  readonly changes: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly undoOf: number | null;
}

/** Something that happened to an assessment. */
export interface LoggedAssessmentEvent {
  readonly importId: number;
  readonly at: string;
  readonly undoOf: number | null;
  readonly sources: Readonly<Record<string, string>> | null;
  readonly fileNames: readonly string[];
  readonly announcedOn: string | null;
  readonly sourceModifiedAt: string | null;
  readonly before: AssessmentMoment | null;
  readonly after: AssessmentMoment | null;
}

/** A change of which source is believed about what. */
export interface PrecedenceChange {
  readonly before: OwnPrecedence | null;
  /** Whether nobody changed it since. */
  readonly isLast: boolean;
}

/** What names an assessment. */
export interface AssessmentKey {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly code: string;
}

type ChangeCounts = LoggedImport['changes'];

const NO_CHANGES: ChangeCounts = { added: 0, changed: 0, removed: 0 };

/** Reads what was remembered of imports; it is written with the imports themselves. */
@Injectable()
export class ImportLogRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** All imports, the newest first. */
  imports(): Promise<readonly LoggedImport[]> {
    return readSnapshot(this.source, async (manager) => {
      const records = await manager.find(ImportRecordEntity, { order: { id: 'DESC' } });
      const counts = await changeCounts(manager);
      return records.map((record) => loggedImport(record, counts.get(record.id) ?? NO_CHANGES));
    });
  }

  /** What an import did to each record, in the order in which records depend on each other. */
  async changesOf(importId: number): Promise<readonly RecordImage[]> {
    const changes = await this.source.manager.findBy(ImportChangeEntity, { importId });
    const inOrder = byKeys<ImportChangeEntity>(
      (change) => RECORD_KINDS.indexOf(change.recordKind),
      (change) => change.naturalKey,
    );
    return changes.sort(inOrder).map(({ recordKind, naturalKey, before, after }) => ({
      recordKind,
      naturalKey,
      before: complete(recordKind, before),
      after: complete(recordKind, after),
    }));
  }

  /** The precedence an import wrote and the one before it; null where it wrote none. */
  async precedenceChange(importId: number): Promise<PrecedenceChange | null> {
    const { manager } = this.source;
    const [now, own] = [await readPrecedence(manager), await manager.existsBy(SourcePrecedenceEntity, { importId })];
    if (!own) return null;
    return { before: await readPrecedence(manager, importId), isLast: now?.version === importId };
  }

  /** What happened to an assessment, the first event first. */
  eventsOf(key: AssessmentKey): Promise<readonly LoggedAssessmentEvent[]> {
    return readSnapshot(this.source, async (manager) => {
      const events = await manager.find(AssessmentEventEntity, { where: { ...key }, order: { id: 'ASC' } });
      const imports = await manager.findBy(ImportRecordEntity, { id: In(events.map(({ importId }) => importId)) });
      const byId = new Map(imports.map((record) => [record.id, record]));
      return events.map(({ importId, at, announcedOn, sourceModifiedAt, before, after }) => {
        const { undoOf = null, sources = null, fileNames = [] } = byId.get(importId) ?? {};
        return { importId, at, undoOf, sources, fileNames, announcedOn, sourceModifiedAt, before, after };
      });
    });
  }
}

/** What assessments have come to hold since some images were made: none of it was known then. */
const LATER_FIELDS = { claims: [], returnedOn: null, criteriaTold: null, lateRuleTold: null };

/** Images of before a field was kept are those of assessments without. */
function complete(kind: RecordKind, record: ScheduleRecord | null): ScheduleRecord | null {
  if (kind !== 'assessments' || record === null) return record;
  return { ...LATER_FIELDS, ...(record as Assessment) }; // the kind says so
}

function loggedImport(record: ImportRecordEntity, changes: ChangeCounts): LoggedImport {
  const { rowsRead: _, rowsAccepted: __, rowsRefused: ___, rowsSkipped: ____, ...told } = record;
  return { ...told, rows: importedRows(record), changes };
}

function importedRows(record: ImportRecordEntity): ImportedRows | null {
  const { rowsRead: read, rowsAccepted: accepted, rowsRefused: refused, rowsSkipped: skipped } = record;
  if (read === null || accepted === null || refused === null || skipped === null) return null;
  return { read, accepted, refused, skipped };
}

interface CountedChanges {
  readonly importId: number;
  readonly change: keyof ChangeCounts;
  /** PostgreSQL counts in texts. */
  readonly records: number | string;
}

async function changeCounts(manager: EntityManager): Promise<ReadonlyMap<number, ChangeCounts>> {
  const rows: readonly CountedChanges[] = await manager.query(`
    SELECT "import_id" AS "importId", "change", COUNT(*) AS "records" FROM (
      SELECT "import_id", CASE WHEN "before_json" IS NULL THEN 'added' WHEN "after_json" IS NULL THEN 'removed' ELSE 'changed' END AS "change"
      FROM "import_change"
    ) AS "changes" GROUP BY "import_id", "change"`);
  const counts = new Map<number, ChangeCounts>();
  for (const { importId, change, records } of rows) {
    counts.set(importId, { ...(counts.get(importId) ?? NO_CHANGES), [change]: Number(records) });
  }
  return counts;
}

export type { RecordImage };
