import { RECORD_KINDS, type Schedule, type ScheduleChange } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { bumpDataVersion, readDataVersion } from './data-version.js';
import { ImportRecordEntity } from './entities/import-record.entity.js';
import { readSchedule } from './records/read-schedule.js';
import { RECORD_ENTITIES } from './records/record-table.js';
import { upsertRecords } from './records/upsert-records.js';
import { readSnapshot, writeTransaction } from './transactions.js';

/** All that is stored, as it was at one moment. */
export interface ScheduleSnapshot {
  readonly schedule: Schedule;
  /** Goes up with every import that changes something. */
  readonly dataVersion: number;
  /** When the data last changed, ISO 8601 in UTC; null before the first import. */
  readonly dataDate: string | null;
}

/** What an import tells about itself. */
export interface ImportMeta {
  readonly fileHash: string;
  readonly fileNames: readonly string[];
  readonly format: string;
  readonly importedBy: string | null;
  /** The version the change was made for. */
  readonly expectedVersion: number;
}

/** Whether a change was written, with the version that now holds. */
export type ApplyResult =
  | { readonly kind: 'applied'; readonly dataVersion: number }
  | { readonly kind: 'stale'; readonly dataVersion: number };

/** Keeps the schedule; entities and SQL stay behind it. */
@Injectable()
export class ScheduleRepository {
  #current: { readonly version: number; readonly snapshot: Promise<ScheduleSnapshot> } | null = null;

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Read again only when the version has changed, so every caller of one version shares one schedule. */
  async snapshot(): Promise<ScheduleSnapshot> {
    const { version } = await readDataVersion(this.source.manager);
    if (this.#current?.version === version) return this.#current.snapshot;
    const snapshot = readSnapshot(this.source, readAll);
    this.#remember(version, snapshot);
    return snapshot;
  }

  /** Writes the change and the record of the import as one, unless another import came first. */
  async apply(change: ScheduleChange, meta: ImportMeta): Promise<ApplyResult> {
    if (isEmptyChange(change)) return this.#nothingToWrite(meta.expectedVersion);
    const applied = await writeTransaction(this.source, (manager) => this.#write(manager, change, meta));
    if (applied) return { kind: 'applied', dataVersion: meta.expectedVersion + 1 };
    return { kind: 'stale', dataVersion: (await readDataVersion(this.source.manager)).version };
  }

  /** Whether nothing was ever imported. */
  async isEmpty(): Promise<boolean> {
    for (const kind of RECORD_KINDS) {
      if (await this.source.manager.existsBy(RECORD_ENTITIES[kind], {})) return false;
    }
    return true;
  }

  async #write(manager: EntityManager, change: ScheduleChange, meta: ImportMeta): Promise<boolean> {
    const { expectedVersion, ...told } = meta;
    const now = this.clock.now();
    if (!(await bumpDataVersion(manager, expectedVersion, now))) return false;
    for (const kind of RECORD_KINDS) {
      await upsertRecords(manager, kind, change.added[kind]);
      await upsertRecords(manager, kind, change.changed[kind]);
    }
    await manager.insert(ImportRecordEntity, {
      ...told,
      fileNames: [...told.fileNames],
      importedAt: now,
      dataVersion: expectedVersion + 1,
    });
    return true;
  }

  async #nothingToWrite(expectedVersion: number): Promise<ApplyResult> {
    const { version } = await readDataVersion(this.source.manager);
    return { kind: version === expectedVersion ? 'applied' : 'stale', dataVersion: version };
  }

  #remember(version: number, snapshot: Promise<ScheduleSnapshot>): void {
    const remembered = { version, snapshot };
    this.#current = remembered;
    snapshot.catch(() => {
      if (this.#current === remembered) this.#current = null;
    });
  }
}

async function readAll(manager: EntityManager): Promise<ScheduleSnapshot> {
  const { version, changedAt } = await readDataVersion(manager);
  return { schedule: await readSchedule(manager), dataVersion: version, dataDate: changedAt };
}

function isEmptyChange(change: ScheduleChange): boolean {
  return RECORD_KINDS.every((kind) => change.added[kind].length === 0 && change.changed[kind].length === 0);
}
