import type {
  ScenarioActionDocument,
  ScenarioBaseDocument,
  ScenarioBody,
  ScenarioComparisonDocument,
  ScenarioDocument,
  ScenarioEffectDocument,
  ScenarioListDocument,
  WantedChangeBody,
} from '@evenkeel/shared/contract';
import type { OwnerRole } from '@evenkeel/shared/decisions';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError, apiPath, getJson, postJson, sendJson } from './get-json.js';
import { useDocument, type YearRef } from './queries.js';

const listPath = ({ programme, year }: YearRef) => apiPath(['programmes', programme, 'years', year, 'scenarios']);
const keyOf = (id: string) => ['scenario', id];

/** The scenarios of a programme's year. */
export function useScenarios(ref: YearRef) {
  const path = listPath(ref);
  return useQuery({ queryKey: ['scenarios', path], queryFn: () => getJson<ScenarioListDocument>(path) });
}

/** One scenario with its ledger. */
export function useScenario(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => getJson<ScenarioDocument>(apiPath(['scenarios', id])),
  });
}

/** What the effect of a scenario is computed from. */
export function useScenarioBase({ programme, year }: YearRef) {
  return useDocument<ScenarioBaseDocument>(apiPath(['programmes', programme, 'years', year, 'scenario-base']));
}

/** What a scenario does, as the server tells it: of a proposed one what it did then. */
export function useScenarioEffect(id: string) {
  return useDocument<ScenarioEffectDocument>(apiPath(['scenarios', id, 'effect']));
}

/** What one change would do, without keeping it. */
export function useTrial({ programme, year }: YearRef, change: WantedChangeBody) {
  const path = apiPath(['programmes', programme, 'years', year, 'scenario-trial']);
  return useQuery({
    queryKey: ['trial', path, change],
    queryFn: () => postJson<ScenarioEffectDocument>(path, { changes: [change] }),
  });
}

/** Up to three scenarios side by side. */
export function useComparison(ids: readonly string[]) {
  return useDocument<ScenarioComparisonDocument>(
    ids.length === 0 ? null : apiPath(['scenarios', 'compare'], { ids: ids.join(',') }),
  );
}

/** Begins a scenario. */
export function useCreateScenario(ref: YearRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<ScenarioBody, 'name' | 'by'> & Partial<ScenarioBody>) =>
      postJson<ScenarioDocument>(listPath(ref), body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  });
}

/** One thing done to a scenario, on behalf of a function. */
export interface Act {
  readonly by: OwnerRole;
  readonly action: ScenarioActionDocument;
}

/** Does one thing to the scenario that is seen. Where somebody was first, what stands there now takes its place. */
export function useScenarioAction(seen: ScenarioDocument) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ by, action }: Act) =>
      sendJson<ScenarioDocument>('PATCH', apiPath(['scenarios', seen.id]), { version: seen.version, by, action }),
    onSuccess: (scenario) => {
      client.setQueryData(keyOf(seen.id), scenario);
      return client.invalidateQueries({ queryKey: ['scenarios'] });
    },
    onError: (error) => {
      const fresh = freshIn(error);
      if (fresh) client.setQueryData(keyOf(seen.id), fresh);
    },
  });
}

/** Takes a scenario away. */
export function useRemoveScenario() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<ScenarioDocument, 'id' | 'version'>) =>
      getJson<void>(apiPath(['scenarios', id], { version: String(version) }), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  });
}

function freshIn(error: Error): ScenarioDocument | null {
  const problem = error instanceof ApiError ? error.problem : null;
  return problem && 'scenario' in problem ? (problem['scenario'] as ScenarioDocument) : null; // the contract of a 409
}
