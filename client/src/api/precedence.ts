import type { PrecedenceChange, PrecedenceChangedDocument, PrecedenceDocument } from '@evenkeel/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';

const PATH = apiPath(['sources', 'precedence']);

/** Which source is believed about what, fetched once it is asked for. */
export function usePrecedence(wanted: boolean) {
  return useQuery({ queryKey: [PATH], queryFn: () => getJson<PrecedenceDocument>(PATH), enabled: wanted });
}

/** Changes which source is believed; stored assessments follow at once. */
export function useChangePrecedence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, orders, kinds }: PrecedenceDocument) =>
      put({ version, kinds, orders: Object.fromEntries(orders.map(({ group, order }) => [group, order])) }),
    onSuccess: () => client.invalidateQueries(),
  });
}

function put(change: PrecedenceChange): Promise<PrecedenceChangedDocument> {
  const body = new Blob([JSON.stringify(change)], { type: 'application/json' });
  return getJson(PATH, { method: 'PUT', body });
}
