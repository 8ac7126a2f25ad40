import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LiveFetchEntity } from './entities/live-fetch.entity.js';
import { LiveSourceEntity } from './entities/live-source.entity.js';
import { writeTransaction } from './transactions.js';

type Values<Entity, Left extends keyof Entity> = Readonly<Omit<Entity, Left>>;

/** A live source as it is kept. */
export type StoredLiveSource = Values<LiveSourceEntity, never>;
/** What a person says of one. */
export type LiveSourceSettingsRecord = Values<
  LiveSourceEntity,
  'id' | 'etag' | 'lastModified' | 'contentHash' | 'inStepVersion' | 'claimedUntil' | 'failures'
>;
/** The content that is in step with what is stored. */
export type ContentInStep = Pick<StoredLiveSource, 'etag' | 'lastModified' | 'contentHash' | 'inStepVersion'>;
export type StoredLiveFetch = Values<LiveFetchEntity, never>;

/** Nothing that was fetched is known to be in step. */
export const NOT_IN_STEP: ContentInStep = { etag: null, lastModified: null, contentHash: null, inStepVersion: null };

/** Lines of history that are kept of each source. */
const KEPT = 100;

/** Keeps the live sources and the history of their fetches. */
@Injectable()
export class LiveSourceRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** All sources in order of name. */
  all(): Promise<readonly StoredLiveSource[]> {
    return this.source.manager.find(LiveSourceEntity, { order: { name: 'ASC', id: 'ASC' } });
  }

  find(id: number): Promise<StoredLiveSource | null> {
    return this.source.manager.findOneBy(LiveSourceEntity, { id });
  }

  named(name: string): Promise<StoredLiveSource | null> {
    return this.source.manager.findOneBy(LiveSourceEntity, { name });
  }

  async add(record: LiveSourceSettingsRecord): Promise<number> {
    const row = { ...record, ...NOT_IN_STEP, claimedUntil: null, failures: 0 };
    const { identifiers } = await this.source.manager.insert(LiveSourceEntity, row);
    const id: unknown = identifiers[0]?.['id'];
    if (typeof id !== 'number') throw new Error('The database gave the source no number');
    return id;
  }

  /** Whatever changed, what was fetched before may now be read otherwise. False when there is no such source. */
  async change(id: number, record: LiveSourceSettingsRecord): Promise<boolean> {
    const row = { ...record, ...NOT_IN_STEP, failures: 0 };
    const { affected } = await this.source.manager.update(LiveSourceEntity, { id }, row);
    return affected === 1;
  }

  /** Takes the source away with its history. False when there is no such source. */
  remove(id: number): Promise<boolean> {
    return writeTransaction(this.source, async (manager) => {
      await manager.delete(LiveFetchEntity, { sourceId: id });
      const { affected } = await manager.delete(LiveSourceEntity, { id });
      return affected === 1;
    });
  }

  /** The sources that are due and that nobody is fetching, the longest due first. */
  due(now: string): Promise<readonly StoredLiveSource[]> {
    return this.source.manager
      .createQueryBuilder(LiveSourceEntity, 'source')
      .where('source.nextDueAt <= :now', { now })
      .andWhere('(source.claimedUntil IS NULL OR source.claimedUntil <= :now)', { now })
      .orderBy('source.nextDueAt', 'ASC')
      .addOrderBy('source.id', 'ASC')
      .getMany();
  }

  /** Takes a source that is due for this process: of all that try, one statement of the database lets one through. */
  async claim(id: number, now: string, until: string): Promise<boolean> {
    const { affected } = await this.source.manager
      .createQueryBuilder()
      .update(LiveSourceEntity)
      .set({ claimedUntil: until })
      .where('id = :id AND next_due_at <= :now', { id, now })
      .andWhere('(claimed_until IS NULL OR claimed_until <= :now)', { now })
      .execute();
    return affected === 1;
  }

  /** Lets go of a source with the next time it is due. A source that was given another schedule meanwhile keeps that. */
  async release(
    id: number,
    claim: string,
    next: { readonly dueAt: string | null; readonly failures: number },
  ): Promise<void> {
    const { dueAt: nextDueAt, failures } = next;
    await this.source.manager.update(
      LiveSourceEntity,
      { id, claimedUntil: claim },
      { claimedUntil: null, nextDueAt, failures },
    );
  }

  async keepInStep(id: number, content: ContentInStep): Promise<void> {
    await this.source.manager.update(LiveSourceEntity, { id }, { ...content });
  }

  /** Adds a line to the history, of which the oldest lines are let go; null when the source was taken away meanwhile. */
  log(line: Omit<StoredLiveFetch, 'id'>): Promise<StoredLiveFetch | null> {
    return writeTransaction(this.source, async (manager) => {
      const { sourceId } = line;
      if (!(await manager.existsBy(LiveSourceEntity, { id: sourceId }))) return null;
      const kept = await manager.save(LiveFetchEntity, { ...line });
      const [oldest] = await manager.find(LiveFetchEntity, {
        where: { sourceId },
        order: { id: 'DESC' },
        skip: KEPT,
        take: 1,
      });
      if (oldest)
        await manager
          .createQueryBuilder()
          .delete()
          .from(LiveFetchEntity)
          .where('source_id = :sourceId AND id <= :oldest', { sourceId, oldest: oldest.id })
          .execute();
      return kept;
    });
  }

  /** The last fetches of a source, the newest first. */
  history(sourceId: number, most: number): Promise<readonly StoredLiveFetch[]> {
    return this.source.manager.find(LiveFetchEntity, { where: { sourceId }, order: { id: 'DESC' }, take: most });
  }

  /** The last fetch of each source, by its number. */
  async lastFetches(): Promise<ReadonlyMap<number, StoredLiveFetch>> {
    const last = await this.source.manager
      .createQueryBuilder(LiveFetchEntity, 'line')
      .where('line.id IN (SELECT MAX("id") FROM "live_fetch" GROUP BY "source_id")')
      .getMany();
    return new Map(last.map((line) => [line.sourceId, line]));
  }
}
