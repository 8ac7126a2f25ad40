import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { FindingDecision, FindingDecisions, OwnerRole } from '@evenkeel/shared/decisions';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { FindingChangeEntity } from './entities/finding-change.entity.js';
import { FindingCommentEntity } from './entities/finding-comment.entity.js';
import { FindingDecisionEntity } from './entities/finding-decision.entity.js';
import { FindingScanEntity } from './entities/finding-scan.entity.js';
import { readSnapshot, writeTransaction } from './transactions.js';

/** A programme's year, of which findings are kept. */
export interface ProgrammeYearKey {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

export type StoredFinding = Readonly<FindingDecisionEntity>;
export type StoredComment = Readonly<FindingCommentEntity>;
export type StoredChange = Readonly<FindingChangeEntity>;
export type StoredScan = Readonly<FindingScanEntity>;

/** What is kept of a year: its last scan, its findings, and how many remarks each has. */
export interface StoredYear {
  readonly scan: StoredScan | null;
  readonly findings: readonly StoredFinding[];
  readonly comments: ReadonlyMap<string, number>;
}

/** What a scan found out. */
export interface ScanToKeep {
  /** The number of the scan it goes on from; null for the first. */
  readonly after: number | null;
  readonly scan: Omit<StoredScan, 'number' | 'scannedAt' | 'programmeCode' | 'academicYear'>;
  readonly added: readonly StoredFinding[];
  /** Columns that change, by finding. */
  readonly changed: ReadonlyMap<string, Partial<StoredFinding>>;
  readonly changes: readonly Omit<StoredChange, 'id'>[];
}

/** A decision to keep for the version of it that was seen. */
export interface DecisionToKeep {
  readonly findingId: string;
  readonly version: number;
  readonly decision: FindingDecision;
  readonly change: Omit<StoredChange, 'id' | 'at'>;
}

/** Rows in one statement: below the number of values that SQLite takes. */
const CHUNK = 500;

/** Keeps the findings that were seen with what was decided about them; nothing of it is ever taken away. */
@Injectable()
export class FindingRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asked with every analysis, so only what somebody decided. */
  async decisions(year: ProgrammeYearKey): Promise<FindingDecisions> {
    const rows = await this.source.manager.find(FindingDecisionEntity, {
      select: { findingId: true, status: true, reason: true, ownerRole: true },
      where: { ...year, status: Not('new') },
      order: { findingId: 'ASC' },
    });
    return new Map(rows.map(({ findingId, status, reason, ownerRole }) => [findingId, { status, reason, ownerRole }]));
  }

  year(key: ProgrammeYearKey): Promise<StoredYear> {
    const where = { ...key };
    return readSnapshot(this.source, async (manager) => ({
      scan: await manager.findOneBy(FindingScanEntity, where),
      findings: await manager.find(FindingDecisionEntity, { where, order: { findingId: 'ASC' } }),
      comments: await commentCounts(manager, key),
    }));
  }

  async thread(findingId: string): Promise<readonly StoredComment[]> {
    return this.source.manager.find(FindingCommentEntity, { where: { findingId }, order: { id: 'ASC' } });
  }

  /** The newest first. */
  async history(findingId: string): Promise<readonly StoredChange[]> {
    return this.source.manager.find(FindingChangeEntity, { where: { findingId }, order: { id: 'DESC' } });
  }

  /** Keeps what a scan found out, unless another scan was first. */
  async keepScan(
    key: ProgrammeYearKey,
    { after, scan, added, changed, changes }: ScanToKeep,
  ): Promise<'kept' | 'stale'> {
    const scannedAt = this.clock.now();
    try {
      return await writeTransaction(this.source, async (manager) => {
        const next = { ...key, ...scan, cannotTell: [...scan.cannotTell], number: (after ?? 0) + 1, scannedAt };
        if (after === null) await manager.insert(FindingScanEntity, next);
        else if ((await manager.update(FindingScanEntity, { ...key, number: after }, next)).affected !== 1)
          return 'stale';
        for (const rows of chunks(added)) await manager.insert(FindingDecisionEntity, [...rows]);
        for (const [findingId, columns] of changed) await manager.update(FindingDecisionEntity, { findingId }, columns);
        for (const rows of chunks(changes)) await manager.insert(FindingChangeEntity, [...rows]);
        return 'kept';
      });
    } catch (error) {
      const there = await this.source.manager.findOneBy(FindingScanEntity, { ...key });
      if ((there?.number ?? null) !== after) return 'stale';
      throw error;
    }
  }

  /** Keeps decisions, all or none: null, or the ids of those that somebody changed meanwhile. */
  async decide(decisions: readonly DecisionToKeep[]): Promise<readonly string[] | null> {
    const changedAt = this.clock.now();
    const stale: string[] = [];
    try {
      await writeTransaction(this.source, async (manager) => {
        for (const { findingId, version, decision, change } of decisions) {
          const columns = { ...decision, version: version + 1, changedAt };
          const { affected } = await manager.update(FindingDecisionEntity, { findingId, version }, columns);
          if (affected !== 1) stale.push(findingId);
          else await manager.insert(FindingChangeEntity, { ...change, at: changedAt });
        }
        if (stale.length > 0) throw new Stale();
      });
      return null;
    } catch (error) {
      if (error instanceof Stale) return stale;
      throw error;
    }
  }

  async comment(findingId: string, { role, text }: { readonly role: OwnerRole; readonly text: string }): Promise<void> {
    await this.source.manager.insert(FindingCommentEntity, { findingId, role, text, at: this.clock.now() });
  }
}

/** Takes back what was written before it turned out that somebody was first. */
class Stale extends Error {}

async function commentCounts(manager: EntityManager, key: ProgrammeYearKey): Promise<ReadonlyMap<string, number>> {
  const rows: { id: string; count: string | number }[] = await manager
    .createQueryBuilder(FindingCommentEntity, 'comment')
    .innerJoin(FindingDecisionEntity, 'decision', 'decision.findingId = comment.findingId')
    .select('comment.findingId', 'id')
    .addSelect('COUNT(*)', 'count')
    .where('decision.programmeCode = :programmeCode AND decision.academicYear = :academicYear', { ...key })
    .groupBy('comment.findingId')
    .getRawMany();
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

function chunks<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
