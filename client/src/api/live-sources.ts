import type { LiveFetchAnswerDocument, LiveSourceDocument, LiveSourceListDocument } from '@evenkeel/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';

const LIST = apiPath(['live-sources']);

/** What is said of a live source when it is saved. */
export type LiveSourceInput = Pick<
  LiveSourceDocument,
  'name' | 'kind' | 'url' | 'year' | 'profile' | 'course' | 'groupPath' | 'schedule' | 'dailyAt' | 'mode' | 'secret'
>;

/** All live sources with their last fetch; told in the language of the reader, so kept by language. */
export function useLiveSources(language: string) {
  return useQuery({ queryKey: [LIST, language], queryFn: () => getJson<LiveSourceListDocument>(LIST) });
}

/** Adds a source, or with a number sets that one anew. */
export function useSaveLiveSource() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, input }: { readonly id: number | null; readonly input: LiveSourceInput }) =>
      getJson<LiveSourceDocument>(id === null ? LIST : apiPath(['live-sources', id]), {
        method: id === null ? 'POST' : 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(input),
      }),
    onSuccess: refresh,
  });
}

export function useRemoveLiveSource() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: number) => getJson<void>(apiPath(['live-sources', id]), { method: 'DELETE' }),
    onSuccess: refresh,
  });
}

/** Fetches a source now: to look at, or with the token of what was looked at for good. */
export function useFetchLiveSource() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, token }: { readonly id: number; readonly token: string | null }) =>
      getJson<LiveFetchAnswerDocument>(
        apiPath(['live-sources', id, 'fetch'], { apply: token === null ? null : 'true', token }),
        { method: 'POST' },
      ),
    // a fetch that failed is in the history too, and an import changes every screen
    onSettled: () => client.invalidateQueries(),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [LIST] });
}
