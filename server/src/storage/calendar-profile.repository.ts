import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { CalendarProfileEntity } from './entities/calendar-profile.entity.js';
import { writeTransaction } from './transactions.js';

/** One version of a calendar profile that was made here; `profile` is as it was written, null for back to the shipped one. */
export interface StoredProfileVersion {
  readonly profileId: string;
  readonly version: number;
  readonly profile: object | null;
  readonly shippedVersion: number | null;
  readonly editedAt: string;
  readonly note: string | null;
}

/** A version to keep; `after` is the newest one its maker has seen, null where none was kept. */
export type NewProfileVersion = Omit<StoredProfileVersion, 'editedAt'> & { readonly after: number | null };

/** Keeps the versions of calendar profiles; none is ever changed or taken away. */
@Injectable()
export class CalendarProfileRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All versions, in order of profile and version. */
  async versions(): Promise<readonly StoredProfileVersion[]> {
    const rows = await this.source.manager.find(CalendarProfileEntity, { order: { profileId: 'ASC', version: 'ASC' } });
    return rows.map((row) => ({ ...row }));
  }

  /** Keeps a version, unless somebody else made a newer one since. */
  async add({ after, ...version }: NewProfileVersion): Promise<'kept' | 'stale'> {
    try {
      return await writeTransaction(this.source, async (manager) => {
        if ((await newestVersion(manager, version.profileId)) !== after) return 'stale';
        await manager.insert(CalendarProfileEntity, { ...version, editedAt: this.clock.now() });
        return 'kept';
      });
    } catch (error) {
      // On PostgreSQL another one may have come first since the look.
      if ((await newestVersion(this.source.manager, version.profileId)) !== after) return 'stale';
      throw error;
    }
  }
}

async function newestVersion(manager: EntityManager, profileId: string): Promise<number | null> {
  const [newest] = await manager.find(CalendarProfileEntity, {
    where: { profileId },
    order: { version: 'DESC' },
    take: 1,
  });
  return newest?.version ?? null;
}
