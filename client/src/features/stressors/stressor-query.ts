import { FINDING_ORDERS, FINDING_STATES, type FindingFilter, type FindingOrder } from '@evenkeel/shared/decisions';
import { SEVERITIES } from '@evenkeel/shared/stressors';
import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** What the address says of the list, so that it can be sent to a colleague. */
export interface StressorQuery {
  readonly filter: FindingFilter;
  readonly sort: FindingOrder;
  readonly grouped: boolean;
}

/** The filters that stand in the address, each under its own name. */
export const FILTERS = ['status', 'severity', 'rule', 'cohort', 'week', 'course', 'owner'] as const;
export type FilterName = (typeof FILTERS)[number];
type Change = Partial<Readonly<Record<FilterName | 'sort' | 'group', string | null>>>;

/** In the place of a status: all of them. Without a status the open ones are listed. */
export const ALL_STATES = 'all';

/** The list of the address and how to change it. */
export function useStressorQuery(): { readonly query: StressorQuery; readonly change: (change: Change) => void } {
  const [search, setSearch] = useSearchParams();
  const query = useMemo(() => queryOf(search), [search]);
  // of two changes before the screen is drawn again, the second goes on from the first
  const latest = useRef(search);
  latest.current = search;
  const change = useCallback(
    (parts: Change) => {
      latest.current = changed(latest.current, parts);
      setSearch(latest.current, { replace: true, preventScrollReset: true });
    },
    [setSearch],
  );
  return { query, change };
}

/** The list that the parameters of an address name; what they do not name or name wrongly is left open. */
export function queryOf(search: URLSearchParams): StressorQuery {
  const cohort = Number(search.get('cohort'));
  const filter: FindingFilter = {
    rule: search.get('rule'),
    week: search.get('week'),
    cohort: Number.isInteger(cohort) && cohort > 0 ? cohort : null,
    course: search.get('course'),
    severity: SEVERITIES.find((severity) => severity === search.get('severity')) ?? null,
    status: statusOf(search.get('status')),
    owner: search.get('owner'),
  };
  const sort = FINDING_ORDERS.find((order) => order === search.get('sort')) ?? 'impact';
  return { filter, sort, grouped: search.get('group') !== 'none' };
}

function statusOf(text: string | null): FindingFilter['status'] {
  if (text === ALL_STATES) return null;
  return FINDING_STATES.find((state) => state === text) ?? 'open';
}

/** The same list as words of the address of a file. */
export function fileQuery({ filter, sort }: StressorQuery): Readonly<Record<string, string | null>> {
  const { cohort, ...texts } = filter;
  return { ...texts, cohort: cohort === null ? null : String(cohort), sort };
}

function changed(search: URLSearchParams, parts: Change): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
