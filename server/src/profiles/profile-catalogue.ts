import { Inject, Injectable } from '@nestjs/common';
import type { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';
import { CalendarProfileRepository } from '../storage/calendar-profile.repository.js';
import { type ProfileHistory, profileHistories, profileLabel } from './profile-history.js';
import { shippedProfiles } from './shipped-profiles.js';

/** The profiles by which calendars are read now, as plain data, and how the record of an import names each. */
export interface ProfilesInForce {
  readonly profiles: readonly CalendarProfile[];
  /** `ade@1`, or `ade@3 edited`, by the id of the profile. */
  readonly labels: ReadonlyMap<string, string>;
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
      labels: new Map(holding.map((one) => [one.profile.id, profileLabel(one)])),
    };
  }
}
