/** The address of a programme's overview, without the query. */
export function overviewPath(programme: string, year: string): string {
  return `/programmes/${encodeURIComponent(programme)}/years/${encodeURIComponent(year)}`;
}

/** The place of one week of one cohort. */
export interface WeekPlace {
  readonly programme: string;
  readonly year: string;
  readonly studyYear: number;
  readonly week: string;
}

/** The address of a cohort's week, without the query. */
export function weekPath({ programme, year, studyYear, week }: WeekPlace): string {
  return `${overviewPath(programme, year)}/cohorts/${studyYear}/weeks/${week}`;
}

/** The screens about the data: where they come from and how they are kept. */
export const DATA_PATHS = {
  imports: '/data/imports',
  profiles: '/data/profiles',
  live: '/data/live',
  edit: '/data/edit',
} as const;

/** The address of one calendar profile, without the query. */
export function profilePath(id: string): string {
  return `${DATA_PATHS.profiles}/${encodeURIComponent(id)}`;
}
