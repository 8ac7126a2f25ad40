/** The address of a programme's overview, without the query. */
export function overviewPath(programme: string, year: string): string {
  return `/programmes/${encodeURIComponent(programme)}/years/${encodeURIComponent(year)}`;
}

/** The address of the stressors of a programme's year, without the query. */
export function stressorsPath(programme: string, year: string): string {
  return `${overviewPath(programme, year)}/stressors`;
}

interface YearPlace {
  readonly programme: string;
  readonly year: string;
}

/** The address of the scenarios of a programme's year, without the query. */
export function scenariosPath({ programme, year }: YearPlace): string {
  return `${overviewPath(programme, year)}/scenarios`;
}

/** The address of the reports of a programme's year, without the query. */
export function reportsPath({ programme, year }: YearPlace): string {
  return `${overviewPath(programme, year)}/reports`;
}

/** The address of one scenario, without the query. */
export function scenarioPath(place: YearPlace, id: string): string {
  return `${scenariosPath(place)}/${encodeURIComponent(id)}`;
}

/** Where the fewest moves are looked for, without the query. */
export function rebalancePath(place: YearPlace): string {
  return `${scenariosPath(place)}/rebalance`;
}

/** Where a year plan is brought in balance, without the query. */
export function curriculumPath(place: YearPlace): string {
  return `${scenariosPath(place)}/curriculum`;
}

/** The address of scenarios side by side, without the query that names them. */
export function comparePath(place: YearPlace): string {
  return `${scenariosPath(place)}/compare`;
}

/** The address of the thresholds of a programme, without the query. */
export function policyPath(programme: string): string {
  return `/programmes/${encodeURIComponent(programme)}/policy`;
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

/** What explains the product. */
export const DOCUMENTATION_PATH = '/documentation';

/** The screens about the data: where they come from and how they are kept. */
export const DATA_PATHS = {
  imports: '/data/imports',
  history: '/data/history',
  sources: '/data/sources',
  profiles: '/data/profiles',
  live: '/data/live',
  edit: '/data/edit',
  calibration: '/data/calibration',
} as const;

/** The address of what an import did. */
export function importPath(id: number): string {
  return `${DATA_PATHS.history}/${id}`;
}

/** What names an assessment in an address. */
export interface AssessmentPlace {
  readonly programme: string;
  readonly year: string;
  readonly course: string;
  readonly code: string;
}

/** The address of what happened to an assessment. */
export function assessmentPath({ programme, year, course, code }: AssessmentPlace): string {
  return `/data/assessments/${[programme, year, course, code].map(encodeURIComponent).join('/')}`;
}

/** The address of one calendar profile, without the query. */
export function profilePath(id: string): string {
  return `${DATA_PATHS.profiles}/${encodeURIComponent(id)}`;
}
