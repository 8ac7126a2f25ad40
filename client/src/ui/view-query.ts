import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const STYLES = ['steady', 'typical', 'last-minute'] as const;
export type Style = (typeof STYLES)[number];

/** What the number in a cell says. */
export const UNITS = ['hours', 'share', 'deadlines'] as const;
export type Units = (typeof UNITS)[number];

/** Which pathway is shown where no options are chosen. */
export const PATHWAYS = ['worst', 'typical'] as const;
export type Pathway = (typeof PATHWAYS)[number];

/** What the address says of the view, so that it can be sent to a colleague. */
export interface ViewQuery {
  /** Code of the term; null leaves the choice to the server. */
  readonly term: string | null;
  readonly style: Style;
  readonly units: Units;
  /** The chosen optional courses; null for the default selection. */
  readonly options: readonly string[] | null;
  /** The student's parallel groups; null for the mean over groups. */
  readonly groups: readonly string[] | null;
  /** Id of the student's profile; null for the full-time student. */
  readonly profile: string | null;
  /** Null for the first admissible choice of options. */
  readonly pathway: Pathway | null;
  /** The study year whose weeks are drawn as bars; null for the first. */
  readonly cohort: number | null;
}

type Change = Partial<
  Readonly<Record<'term' | 'style' | 'units' | 'options' | 'groups' | 'profile' | 'pathway' | 'cohort', string | null>>
>;

/** The view of the address and how to change it. */
export function useViewQuery(): { readonly view: ViewQuery; readonly change: (change: Change) => void } {
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => viewOf(search), [search]);
  const change = useCallback(
    (parts: Change) => setSearch((before) => changed(before, parts), { replace: true, preventScrollReset: true }),
    [setSearch],
  );
  return { view, change };
}

/** The view that the parameters of an address name; what they do not name or name wrongly is the default. */
export function viewOf(search: URLSearchParams): ViewQuery {
  const cohort = Number(search.get('cohort'));
  return {
    term: search.get('term'),
    style: STYLES.find((style) => style === search.get('style')) ?? 'typical',
    units: UNITS.find((units) => units === search.get('units')) ?? 'hours',
    options: search.get('options')?.split(',').filter(Boolean) ?? null,
    groups: search.get('groups')?.split(',').filter(Boolean) ?? null,
    profile: search.get('profile'),
    pathway: PATHWAYS.find((pathway) => pathway === search.get('pathway')) ?? null,
    cohort: Number.isInteger(cohort) && cohort > 0 ? cohort : null,
  };
}

/** What of a view holds for every programme: students with another starting position are those of the institution. Terms, groups and options are those of the one that is left. */
const ANYWHERE = ['lang', 'style', 'units', 'profile', 'pathway'] as const;

/** The query of an address for another programme or year. */
export function queryElsewhere(search: string): string {
  const before = new URLSearchParams(search);
  const kept = ANYWHERE.flatMap((name) => {
    const value = before.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new URLSearchParams(kept).toString();
}

function changed(search: URLSearchParams, parts: Change): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
