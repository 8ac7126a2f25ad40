import type {
  ProfileDocument,
  ProfileLine,
  ProfileRulesDocument,
  ProfileTrialDocument,
} from '@evenkeel/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';

/** The profiles by which calendars are read, in order of name. */
export function useProfiles() {
  return useQuery({ queryKey: ['profiles'], queryFn: () => getJson<ProfileLine[]>(apiPath(['profiles'])) });
}

/** One profile with all its versions. */
export function useProfile(id: string) {
  return useQuery({ queryKey: ['profiles', id], queryFn: () => getJson<ProfileDocument>(apiPath(['profiles', id])) });
}

interface ProfileTrial {
  readonly id: string;
  /** The rules as JSON. */
  readonly rules: string;
  /** Null waits until a calendar is chosen. */
  readonly file: File | null;
}

/** What rules make of a calendar. */
export function useProfileTrial({ id, rules, file }: ProfileTrial) {
  return useQuery({
    queryKey: ['profile-trial', id, rules, file?.name, file?.size, file?.lastModified],
    enabled: file !== null,
    queryFn: ({ signal }) => {
      const body = new FormData();
      if (file) body.set('file', file, file.name);
      body.set('profile', rules);
      return getJson<ProfileTrialDocument>(apiPath(['profiles', id, 'try']), { method: 'POST', body, signal });
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}

interface NewVersion {
  /** Null: back to the profile as shipped, or out of use. */
  readonly rules: ProfileRulesDocument | null;
  readonly note: string | null;
  readonly latest: number;
}

/** Keeps a new version of a profile; refused (409) when somebody else made one meanwhile. */
export function useSaveProfile(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: NewVersion) => send(['profiles', id], 'PUT', version),
    onSuccess: (profile) => remember(client, profile),
  });
}

/** Makes a profile of a new id. */
export function useCreateProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (made: { readonly rules: ProfileRulesDocument }) => send(['profiles'], 'POST', made),
    onSuccess: (profile) => remember(client, profile),
  });
}

function remember(client: ReturnType<typeof useQueryClient>, profile: ProfileDocument): Promise<void> {
  client.setQueryData(['profiles', profile.id], profile);
  return client.invalidateQueries({ queryKey: ['profiles'], exact: true });
}

function send(parts: readonly string[], method: 'PUT' | 'POST', document: object): Promise<ProfileDocument> {
  const body = new Blob([JSON.stringify(document)], { type: 'application/json' });
  return getJson<ProfileDocument>(apiPath(parts), { method, body });
}
