import { Inject, Injectable } from '@nestjs/common';
import type { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';
import { CalendarProfileRepository } from '../storage/calendar-profile.repository.js';
import { type ProfileHistory, profileHistories } from './profile-history.js';
import { shippedProfiles } from './shipped-profiles.js';

/** The profiles by which calendars are read now, as plain data. */
export interface ProfilesInForce {
  readonly profiles: readonly CalendarProfile[];
  /** The ids of those that are not as they came with the program. */
  readonly edited: readonly string[];
}

/** The calendar profiles that come with the program and those that were made here. */
@Injectable()
export class ProfileCatalogue {
  constructor(@Inject(CalendarProfileRepository) private readonly repository: CalendarProfileRepository) {}

  async histories(): Promise<readonly ProfileHistory[]> {
    return profileHistories(shippedProfiles(), await this.repository.versions());
  }

  async inForce(): Promise<ProfilesInForce> {
    const holding = (await this.histories()).flatMap(({ inForce }) => inForce ?? []);
    return {
      profiles: holding.map(({ profile }) => profile),
      edited: holding.filter(({ edited }) => edited).map(({ profile }) => profile.id),
    };
  }
}
