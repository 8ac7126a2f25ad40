import type {
  LoadDocument,
  OverviewDocument,
  PathwaysDocument,
  ProgrammeListDocument,
  WeekDocument,
  YearDocument,
} from '@evenkeel/shared/contract';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { apiPath, getJson } from './get-json.js';

/** How hours are spread, which options are taken and which groups attended: what every load depends on. */
export interface LoadQuery {
  readonly style: string;
  readonly options: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly profile: string | null;
  readonly pathway: string | null;
}

export interface YearRef {
  readonly programme: string;
  readonly year: string;
}

export interface CohortRef extends YearRef {
  readonly studyYear: number;
}

const yearParts = ({ programme, year }: YearRef) => ['programmes', programme, 'years', year];
const cohortParts = (ref: CohortRef) => [...yearParts(ref), 'cohorts', ref.studyYear];
const loadQuery = ({ style, options, groups, profile, pathway }: LoadQuery) => ({
  style,
  options: options?.join(',') ?? null,
  groups: groups?.join(',') ?? null,
  profile,
  pathway,
});

/** The document at this address; null waits until the address is known. */
export function useDocument<T>(path: string | null) {
  return useQuery({
    queryKey: [path],
    queryFn: path === null ? skipToken : () => getJson<T>(path),
    placeholderData: keepPreviousData,
  });
}

/** All programmes, in order of name. */
export function useProgrammes() {
  return useDocument<ProgrammeListDocument>(apiPath(['programmes']));
}

/** The terms and cohorts of a programme's year. */
export function useYear(ref: YearRef) {
  return useDocument<YearDocument>(apiPath(yearParts(ref)));
}

/** The name of the programme; its code until that is known. */
export function useProgrammeName(ref: YearRef): string {
  return useYear(ref).data?.programme.name ?? ref.programme;
}

/** In the place of a term's code: all terms together. */
export const WHOLE_YEAR = 'year';

/** S1: the weeks of a programme in a term; with `term` null in the term that runs, which is asked for first. */
export function useOverview(ref: YearRef, query: LoadQuery & { readonly term: string | null }) {
  const year = useYear(ref);
  const term = query.term ?? (year.isPending ? null : (year.data?.currentTerm ?? WHOLE_YEAR));
  const asked = { ...loadQuery(query), term: term === WHOLE_YEAR ? null : term };
  return useDocument<OverviewDocument>(term === null ? null : apiPath([...yearParts(ref), 'overview'], asked));
}

/** The weeks of one cohort, by kind of work and by course. */
export function useLoad(ref: CohortRef, query: LoadQuery) {
  return useDocument<LoadDocument>(apiPath([...cohortParts(ref), 'load'], loadQuery(query)));
}

/** How the weeks of one cohort lie over its students where enough are known, else over its pathways. */
export function usePathways(ref: CohortRef, { style, groups, profile }: LoadQuery) {
  const asked = { style, groups: groups?.join(',') ?? null, profile, basis: 'best' };
  return useDocument<PathwaysDocument>(apiPath([...cohortParts(ref), 'pathways'], asked));
}

/** Where the weekly load of a cohort can be fetched as a file for a spreadsheet. */
export function loadCsvPath(ref: CohortRef, query: LoadQuery): string {
  return apiPath([...cohortParts(ref), 'load.csv'], loadQuery(query));
}

/** What a report takes up; null is all of it. */
export interface ReportQuery {
  readonly term: string | null;
  readonly cohort?: string | null;
  readonly sections?: readonly string[] | null;
  readonly scenario?: string | null;
  readonly profile?: string | null;
  readonly pathway?: string | null;
  readonly language: string;
}

/** The address of the term stress report as a file. */
export function reportPath(
  { programme, year }: YearRef,
  ending: 'pdf' | 'xlsx' | 'csv.zip' | 'json',
  { term, cohort, sections, scenario, profile, pathway, language }: ReportQuery,
): string {
  const query = {
    lang: language,
    ...(term === null ? {} : { term }),
    ...(cohort ? { cohorts: cohort } : {}),
    ...(scenario ? { scenario } : {}),
    ...(profile ? { profile } : {}),
    ...(pathway ? { pathway } : {}),
    ...(sections ? { sections: sections.join(',') } : {}),
  };
  return apiPath(['programmes', programme, 'years', year, `report.${ending}`], query);
}

/** S2: one week of one cohort. */
export function useWeek(ref: CohortRef & { readonly week: string }, query: LoadQuery) {
  return useDocument<WeekDocument>(apiPath([...cohortParts(ref), 'weeks', ref.week], loadQuery(query)));
}
