import type {
  FindingBulkBody,
  FindingCommentBody,
  FindingDetailDocument,
  FindingListDocument,
  FindingSummaryDocument,
  TrackedFindingDocument,
} from '@evenkeel/shared/contract';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson, postJson, sendJson } from './get-json.js';
import type { YearRef } from './queries.js';

const parts = ({ programme, year }: YearRef) => ['programmes', programme, 'years', year, 'findings'];
/** All that is asked about the findings of a year stands under this key. */
const keyOf = (ref: YearRef) => ['findings', ref.programme, ref.year];

/** S3: the stressors of a programme's year with what was decided about them. */
export function useFindings(ref: YearRef) {
  return useQuery({
    queryKey: [...keyOf(ref), 'list'],
    queryFn: () => getJson<FindingListDocument>(apiPath(parts(ref))),
  });
}

/** How many stressors stand where; null waits until a programme is looked at. */
export function useFindingSummary(ref: YearRef | null) {
  return useQuery({
    queryKey: ref ? [...keyOf(ref), 'summary'] : ['findings'],
    queryFn: ref ? () => getJson<FindingSummaryDocument>(apiPath([...parts(ref), 'summary'])) : skipToken,
  });
}

/** What is decided; what is left out stays as it is. */
export type Deciding = Omit<FindingBulkBody, 'findings'>;

/** Decides on several stressors at once, each in the version that was seen. */
export function useDecideAll(ref: YearRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      findings,
      change,
    }: {
      readonly findings: readonly TrackedFindingDocument[];
      readonly change: Deciding;
    }) =>
      sendJson<TrackedFindingDocument[]>('PATCH', apiPath(parts(ref)), {
        ...change,
        findings: findings.map(({ finding, version }) => ({ id: finding.id, version })),
      }),
    // whether it was kept or refused, what stands there now is asked for again
    onSettled: () => client.invalidateQueries(),
  });
}

/** One stressor with its thread and history, what is decided about it and what is said; null waits for one to be chosen. */
export function useFindingDesk(ref: YearRef, id: string | null) {
  const client = useQueryClient();
  const path = apiPath([...parts(ref), id ?? '']);
  const request = useQuery({
    queryKey: [...keyOf(ref), 'one', id],
    queryFn: id === null ? skipToken : () => getJson<FindingDetailDocument>(path),
  });
  const onSettled = () => client.invalidateQueries();
  const decide = useMutation({
    mutationFn: (change: Deciding) =>
      sendJson<FindingDetailDocument>('PATCH', path, { ...change, version: request.data?.version ?? 1 }),
    onSettled,
  });
  const comment = useMutation({
    mutationFn: (said: FindingCommentBody) => postJson<FindingDetailDocument>(`${path}/comments`, said),
    onSettled,
  });
  return { request, decide, comment };
}

export type FindingDesk = ReturnType<typeof useFindingDesk>;

/** Where the stressors can be fetched as a file for a spreadsheet, with the filter of the screen. */
export function findingsCsvPath(ref: YearRef, query: Readonly<Record<string, string | null>>): string {
  const { programme, year } = ref;
  return apiPath(['programmes', programme, 'years', year, 'findings.csv'], query);
}
