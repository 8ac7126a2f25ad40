import type {
  PolicyChangeBody,
  PolicyEffectDocument,
  PolicyTrialBody,
  ProgrammePolicyDocument,
} from '@evenkeel/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson, postJson, sendJson } from './get-json.js';

const pathOf = (programme: string) => apiPath(['programmes', programme, 'policy']);

/** The thresholds that hold for a programme, with their sources and every change. */
export function useProgrammePolicy(programme: string) {
  const path = pathOf(programme);
  return useQuery({ queryKey: [path], queryFn: () => getJson<ProgrammePolicyDocument>(path) });
}

/** What other thresholds would do to each academic year; stores nothing. */
export function usePolicyEffect(programme: string) {
  return useMutation({
    mutationFn: (tried: PolicyTrialBody) => postJson<PolicyEffectDocument[]>(`${pathOf(programme)}/preview`, tried),
  });
}

/** Keeps other thresholds; refused (409) when somebody else changed them meanwhile. */
export function useChangePolicy(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: PolicyChangeBody) => sendJson<ProgrammePolicyDocument>('PUT', pathOf(programme), change),
    onSuccess: () => client.invalidateQueries(),
  });
}
