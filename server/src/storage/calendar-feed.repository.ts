import type { AcademicYear } from '@evenkeel/shared/calendar';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { CalendarFeedEntity } from './entities/calendar-feed.entity.js';

export type StoredFeed = Readonly<CalendarFeedEntity>;
export type NewFeed = Omit<StoredFeed, 'createdAt' | 'revokedAt'>;

/** Keeps the addresses at which calendars can be subscribed to. */
@Injectable()
export class CalendarFeedRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(feed: NewFeed): Promise<StoredFeed> {
    const row = { ...feed, createdAt: this.clock.now(), revokedAt: null };
    await this.source.manager.insert(CalendarFeedEntity, row);
    return row;
  }

  /** Those of a programme's year, revoked ones too, in the order in which they were made. */
  ofYear(programmeCode: string, academicYear: AcademicYear): Promise<readonly StoredFeed[]> {
    return this.source.manager.find(CalendarFeedEntity, {
      where: { programmeCode, academicYear },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** The one with this secret; null where there is none, or it was revoked. */
  bySecret(secretHash: string): Promise<StoredFeed | null> {
    return this.source.manager.findOneBy(CalendarFeedEntity, { secretHash, revokedAt: IsNull() });
  }

  /** Says whether there was one to revoke. */
  async revoke(id: string): Promise<boolean> {
    const { affected } = await this.source.manager.update(
      CalendarFeedEntity,
      { id, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    return affected === 1;
  }
}
