import {
  type OwnPrecedence,
  RECORD_KINDS,
  type RecordKeys,
  type Schedule,
  type ScheduleChange,
} from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { bumpDataVersion, readDataVersion } from './data-version.js';
import { recordImages } from './log/record-images.js';
import { readRemovedByHand } from './log/removed-by-hand.js';
import { writeImportLog } from './log/write-import-log.js';
import { deleteRecords } from './records/delete-records.js';
import { readPrecedence, type StoredPrecedence } from './records/read-precedence.js';
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
  /** Which source is believed about what, where an administrator has a say; null as shipped. */
  readonly precedence: StoredPrecedence | null;
  /** The records that a person took away and that are still away. */
  readonly removedByHand: RecordKeys;
}

/** What an import tells about itself. */
export interface ImportMeta {
  readonly fileHash: string;
  readonly fileNames: readonly string[];
  readonly format: string;
  readonly importedBy: string | null;
  /** The version the change was made for. */
  readonly expectedVersion: number;
  /** Which version of a mapping read the files; left out where the format needs none. */
  readonly profileVersion?: string | null;
  /** The id of the source system of each file. */
  readonly sources?: Readonly<Record<string, string>>;
  /** The precedence that holds from now on, where this changes it. */
  readonly precedence?: OwnPrecedence;
  /** Left out where there were no rows to count. */
  readonly rows?: ImportedRows;
  /** The import that this one takes back. */
  readonly undoOf?: number;
}

/** What became of the rows of the files. */
export interface ImportedRows {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly skipped: number;
}

/** Whether a change was written, with the version that now holds; `importId` is its number in the log, null without changes. */
export type ApplyResult =
  | { readonly kind: 'applied'; readonly dataVersion: number; readonly importId: number | null }
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
    if (isEmptyChange(change) && !meta.precedence) return this.#nothingToWrite(meta.expectedVersion);
    const importId = await writeTransaction(this.source, (manager) => this.#write(manager, change, meta));
    if (importId !== null) return { kind: 'applied', dataVersion: meta.expectedVersion + 1, importId };
    return { kind: 'stale', dataVersion: (await readDataVersion(this.source.manager)).version };
  }

  /** Whether nothing was ever imported. */
  async isEmpty(): Promise<boolean> {
    for (const kind of RECORD_KINDS) {
      if (await this.source.manager.existsBy(RECORD_ENTITIES[kind], {})) return false;
    }
    return true;
  }

  /** Null when another import was first. */
  async #write(manager: EntityManager, change: ScheduleChange, meta: ImportMeta): Promise<number | null> {
    const at = this.clock.now();
    if (!(await bumpDataVersion(manager, meta.expectedVersion, at))) return null;
    const images = await recordImages(manager, change);
    for (const kind of RECORD_KINDS) {
      await upsertRecords(manager, kind, change.added[kind]);
      await upsertRecords(manager, kind, change.changed[kind]);
    }
    for (const kind of [...RECORD_KINDS].reverse()) await deleteRecords(manager, kind, change.removed?.[kind] ?? []);
    return writeImportLog(manager, { meta, at, images });
  }

  async #nothingToWrite(expectedVersion: number): Promise<ApplyResult> {
    const { version } = await readDataVersion(this.source.manager);
    if (version !== expectedVersion) return { kind: 'stale', dataVersion: version };
    return { kind: 'applied', dataVersion: version, importId: null };
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
  const schedule = await readSchedule(manager);
  const removedByHand = await readRemovedByHand(manager, schedule);
  const precedence = await readPrecedence(manager);
  return { schedule, dataVersion: version, dataDate: changedAt, precedence, removedByHand };
}

function isEmptyChange(change: ScheduleChange): boolean {
  const { added, changed, removed } = change;
  return RECORD_KINDS.every((kind) => [added[kind], changed[kind], removed?.[kind] ?? []].every(isEmptyList));
}

function isEmptyList(list: readonly unknown[]): boolean {
  return list.length === 0;
}

export type { StoredPrecedence };
