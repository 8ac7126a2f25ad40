import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';

/** Which sources are believed about a group of fields, the first before the second. */
export interface PrecedenceOrder {
  readonly group: string;
  readonly order: readonly string[];
}

/** Which source is believed about what. */
export interface Precedence {
  /** Sent back with a change: it is refused when someone else was first. */
  readonly version: number;
  readonly orders: readonly PrecedenceOrder[];
  /** What kind of system each source is. */
  readonly kinds: Readonly<Record<string, string>>;
}

const PATH = apiPath(['sources', 'precedence']);

/** Which source is believed about what, fetched once it is asked for. */
export function usePrecedence(wanted: boolean) {
  return useQuery({ queryKey: [PATH], queryFn: () => getJson<Precedence>(PATH), enabled: wanted });
}

/** Changes which source is believed; stored assessments follow at once. */
export function useChangePrecedence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, orders, kinds }: Precedence) => {
      const change = { version, kinds, orders: Object.fromEntries(orders.map(({ group, order }) => [group, order])) };
      const headers = { 'Content-Type': 'application/json' };
      return getJson<Precedence>(PATH, { method: 'PUT', body: JSON.stringify(change), headers });
    },
    onSuccess: () => client.invalidateQueries(),
  });
}
