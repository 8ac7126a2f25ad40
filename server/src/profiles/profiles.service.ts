import type {
  ProfileDocument,
  ProfileLine,
  ProfileRulesDocument,
  ProfileTrialDocument,
} from '@evenkeel/shared/contract';
import { byKeys } from '@evenkeel/shared/util';
import { Inject, Injectable } from '@nestjs/common';
import { ImportWorkers } from '../import/worker/import-workers.js';
import type { ImportFile } from '../sources/import-file.js';
import { CalendarProfileRepository } from '../storage/calendar-profile.repository.js';
import { checkedProfile } from './checked-profile.js';
import { ProfileCatalogue } from './profile-catalogue.js';
import { type ProfileHistory, profileDocument } from './profile-history.js';
import { invalidProfile, profileExists, staleProfile, unknownProfile, unreadableCalendar } from './profile-problem.js';
import type { ReadableProfile } from './shipped-profiles.js';

/** A new version of a profile; `rules` null goes back to the one that comes with the program, or takes one's own out of use. */
export interface ProfileChange {
  readonly rules: ProfileRulesDocument | null;
  readonly note: string | null;
  /** The newest version its maker has seen. */
  readonly latest: number;
}

/** Lists, changes and tries the profiles by which calendars are read. */
@Injectable()
export class ProfilesService {
  constructor(
    @Inject(ProfileCatalogue) private readonly catalogue: ProfileCatalogue,
    @Inject(CalendarProfileRepository) private readonly repository: CalendarProfileRepository,
    @Inject(ImportWorkers) private readonly workers: ImportWorkers,
  ) {}

  /** The profiles that hold, in order of name. */
  async list(): Promise<ProfileLine[]> {
    const holding = (await this.catalogue.histories()).flatMap(({ inForce }) => inForce ?? []);
    return holding
      .map(({ profile: { id, name, version }, edited }) => ({ id, name, version, edited }))
      .sort(
        byKeys(
          ({ name }) => name.toLowerCase(),
          ({ id }) => id,
        ),
      );
  }

  /** One profile with all its versions. Errors: a problem when there is none. */
  async one(id: string): Promise<ProfileDocument> {
    const history = await this.#history(id);
    const document = history && profileDocument(history);
    if (!document) throw unknownProfile(id);
    return document;
  }

  /** Keeps a new version. Errors: a problem when it can't be used, or somebody else changed the profile meanwhile. */
  async change(id: string, { rules, note, latest }: ProfileChange): Promise<ProfileDocument> {
    const history = await this.#history(id);
    if (history?.latest == null) throw unknownProfile(id);
    if (history.latest !== latest) throw staleProfile(history.latest);
    const profile = rules && this.checked({ ...rules, id, version: latest + 1 }).rules;
    const version = { version: latest + 1, profile, note, shippedVersion: history.shipped?.profile.version ?? null };
    const after = history.versions.at(-1)?.version ?? null;
    const kept = await this.repository.add({ ...version, profileId: id, after });
    if (kept === 'stale') throw staleProfile((await this.#history(id))?.latest ?? null);
    return this.one(id);
  }

  /** Keeps a profile of a new name. Errors: a problem when there is one of that name, or it can't be used. */
  async create(rules: ProfileRulesDocument, note: string | null): Promise<ProfileDocument> {
    const { rules: profile } = this.checked({ ...rules, version: 1 });
    const { id } = profile;
    if (await this.#history(id)) throw profileExists(id);
    const made = { profileId: id, version: 1, profile, note, shippedVersion: null, after: null };
    if ((await this.repository.add(made)) === 'stale') throw profileExists(id);
    return this.one(id);
  }

  /**
   * What the rules make of a calendar, read outside the server's process and held to the limits of an import. Stores nothing.
   * Errors: a problem when rules or file can't be read, or that takes too much; the reason of the signal when it is aborted.
   */
  async try(rules: ProfileRulesDocument, file: ImportFile, signal: AbortSignal): Promise<ProfileTrialDocument> {
    const { profile } = this.checked(rules);
    const found = await this.workers.run({ profile, file }, { signal, tell: () => undefined });
    if (found.kind !== 'profile-trial') throw new Error(`The worker answered ${found.kind} to a trial`);
    if (!found.trial) throw unreadableCalendar();
    return found.trial;
  }

  checked(rules: ProfileRulesDocument): ReadableProfile {
    const checked = checkedProfile(rules);
    if ('profile' in checked) return checked;
    throw invalidProfile(checked);
  }

  async #history(id: string): Promise<ProfileHistory | undefined> {
    return (await this.catalogue.histories()).find((history) => history.id === id);
  }
}
