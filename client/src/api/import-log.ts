import type { AssessmentHistoryDocument, ImportDetailDocument, ImportLogDocument } from '@evenkeel/shared/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';
import { useDocument } from './queries.js';

/** Imports fetched at a time. */
const PAGE = 50;

/** The imports, the newest first, a page at a time. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: ['imports'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      getJson<readonly ImportLogDocument[]>(apiPath(['imports'], { before: pageParam, limit: String(PAGE) })),
    getNextPageParam: (page) => (page.length < PAGE ? undefined : String(page.at(-1)?.id)),
  });
}

/** One import with each record it changed. */
export function useImportDetail(id: string) {
  return useDocument<ImportDetailDocument>(apiPath(['imports', id]));
}

/** Takes an import back; refused (409) with the names of the records that were changed since. */
export function useUndoImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => getJson<ImportDetailDocument>(apiPath(['imports', id, 'undo']), { method: 'POST' }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** What names an assessment on the screens. */
export interface AssessmentRef {
  readonly programme: string;
  readonly year: string;
  readonly course: string;
  readonly code: string;
}

/** What happened to an assessment. */
export function useAssessmentHistory({ programme, year, course, code }: AssessmentRef) {
  const parts = ['programmes', programme, 'years', year, 'assessments', course, code, 'history'];
  return useDocument<AssessmentHistoryDocument>(apiPath(parts));
}
