import type { ProfileDocument, ProfileRulesDocument, ProfileVersionDocument } from '@evenkeel/shared/contract';
import { compareText } from '@evenkeel/shared/util';
import { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';
import type { StoredProfileVersion } from '../storage/calendar-profile.repository.js';
import type { ReadableProfile } from './shipped-profiles.js';

/** All versions of one profile, and the one that holds. */
export interface ProfileHistory {
  readonly id: string;
  readonly shipped: ReadableProfile | null;
  /** In order of version. */
  readonly versions: readonly StoredProfileVersion[];
  /** Null for one of the institution that it took out of use. */
  readonly inForce: (ReadableProfile & { readonly edited: boolean }) | null;
  /** The highest number given to a version; null where there is none. */
  readonly latest: number | null;
}

/** The history of each profile, shipped or made here, the shipped ones first and in their own order. */
export function profileHistories(
  shipped: readonly ReadableProfile[],
  stored: readonly StoredProfileVersion[],
): readonly ProfileHistory[] {
  const own = [...new Set(stored.map(({ profileId }) => profileId))].sort(compareText);
  const ids = new Set([...shipped.map(({ profile }) => profile.id), ...own]);
  return [...ids].map((id) => {
    const versions = stored.filter(({ profileId }) => profileId === id);
    return historyOf(id, shipped.find(({ profile }) => profile.id === id) ?? null, versions);
  });
}

function historyOf(
  id: string,
  shipped: ReadableProfile | null,
  versions: readonly StoredProfileVersion[],
): ProfileHistory {
  const numbers = [...(shipped ? [shipped.profile.version] : []), ...versions.map(({ version }) => version)];
  return {
    id,
    shipped,
    versions,
    inForce: inForce(shipped, versions),
    latest: numbers.length > 0 ? Math.max(...numbers) : null,
  };
}

/** A version that a later program no longer understands does not hold; the one before it does. */
function inForce(
  shipped: ReadableProfile | null,
  versions: readonly StoredProfileVersion[],
): ProfileHistory['inForce'] {
  for (const { profile } of [...versions].reverse()) {
    if (profile === null) break;
    const read = CalendarProfile.safeParse(profile);
    if (read.success) return { rules: profile as ProfileRulesDocument, profile: read.data, edited: true };
  }
  return shipped && { ...shipped, edited: false };
}

/** How a profile is named in the record of an import: `ade@1`, or `ade@3 edited` where it was made here. */
export function profileLabel({ profile, edited }: NonNullable<ProfileHistory['inForce']>): string {
  return `${profile.id}@${profile.version}${edited ? ' edited' : ''}`;
}

/** A profile with all its versions, the newest first. A profile that is out of use shows its last rules. */
export function profileDocument(history: ProfileHistory): ProfileDocument | null {
  const { id, inForce: holds, versions, shipped } = history;
  const rules = holds?.rules ?? (versions.findLast(({ profile }) => profile !== null)?.profile as ProfileRulesDocument);
  if (history.latest === null || !rules) return null;
  const own = versions.map(
    ({ version, profile, editedAt, note, shippedVersion }): ProfileVersionDocument => ({
      version,
      rules: profile as ProfileRulesDocument | null, // checked when it was kept
      editedAt,
      note,
      shippedVersion,
    }),
  );
  const first = shipped ? [shippedVersion(shipped)] : [];
  return {
    id,
    name: rules.name,
    version: rules.version,
    edited: holds?.edited ?? true,
    rules,
    latest: history.latest,
    shipped: shipped !== null,
    versions: [...own.reverse(), ...first],
  };
}

function shippedVersion({ rules, profile: { version } }: ReadableProfile): ProfileVersionDocument {
  return { version, rules, editedAt: null, note: null, shippedVersion: version };
}
