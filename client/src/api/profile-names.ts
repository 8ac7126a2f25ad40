import { useQuery } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';

/** A profile by which calendars can be read. */
export interface ProfileName {
  readonly id: string;
  readonly name: string;
}

/** The profiles to choose from, fetched once they are asked for; fails where the server has no list of them. */
export function useProfileNames(wanted: boolean) {
  return useQuery({
    queryKey: ['profile-names'],
    queryFn: () => getJson<readonly ProfileName[]>(apiPath(['profiles'])),
    enabled: wanted,
  });
}
