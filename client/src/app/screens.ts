import { lazy } from 'react';
import { DATA_PATHS, DOCUMENTATION_PATH } from '../ui/paths.js';

const load = {
  start: () => import('../features/start/start-page.js'),
  overview: () => import('../features/overview/overview-page.js'),
  stressors: () => import('../features/stressors/stressors-page.js'),
  policy: () => import('../features/policy/policy-page.js'),
  scenarios: () => import('../features/scenario/scenarios-page.js'),
  scenario: () => import('../features/scenario/scenario-page.js'),
  compare: () => import('../features/scenario/compare-page.js'),
  rebalance: () => import('../features/rebalance/rebalance-page.js'),
  reports: () => import('../features/reports/reports-page.js'),
  curriculum: () => import('../features/curriculum/curriculum-page.js'),
  week: () => import('../features/week/week-page.js'),
  profiles: () => import('../features/profiles/profiles-page.js'),
  profile: () => import('../features/profiles/profile-page.js'),
  import: () => import('../features/import/import-page.js'),
  history: () => import('../features/history/history-page.js'),
  importDetail: () => import('../features/history/import-detail-page.js'),
  assessment: () => import('../features/assessment/assessment-page.js'),
  sources: () => import('../features/sources/sources-page.js'),
  live: () => import('../features/live/live-page.js'),
  documentation: () => import('../features/documentation/documentation-page.js'),
  edit: () => import('../features/edit/edit-page.js'),
  calibration: () => import('../features/calibration/calibration-page.js'),
} as const;

/** Each screen is fetched when it is first visited. */
export const StartPage = lazy(load.start);
export const OverviewPage = lazy(load.overview);
export const StressorsPage = lazy(load.stressors);
export const PolicyPage = lazy(load.policy);
export const ScenariosPage = lazy(load.scenarios);
export const ScenarioPage = lazy(load.scenario);
export const ComparePage = lazy(load.compare);
export const RebalancePage = lazy(load.rebalance);
export const ReportsPage = lazy(load.reports);
export const CurriculumPage = lazy(load.curriculum);
export const WeekPage = lazy(load.week);
export const ImportPage = lazy(load.import);
export const HistoryPage = lazy(load.history);
export const ImportDetailPage = lazy(load.importDetail);
export const AssessmentPage = lazy(load.assessment);
export const SourcesPage = lazy(load.sources);
export const ProfilesPage = lazy(load.profiles);
export const ProfilePage = lazy(load.profile);
export const LivePage = lazy(load.live);
export const DocumentationPage = lazy(load.documentation);
export const EditPage = lazy(load.edit);
export const CalibrationPage = lazy(load.calibration);

/** Starts fetching the screen of the address at once, instead of after the frame around it is drawn. */
export function fetchScreenAhead(pathname: string): Promise<unknown> {
  if (pathname.startsWith('/data/')) return fetchDataScreen(pathname);
  if (pathname === DOCUMENTATION_PATH) return load.documentation();
  if (pathname.includes('/weeks/')) return load.week();
  if (pathname.endsWith('/stressors')) return load.stressors();
  if (pathname.endsWith('/reports')) return load.reports();
  if (pathname.includes('/scenarios')) return fetchScenarioScreen(pathname);
  if (pathname.endsWith('/policy')) return load.policy();
  return pathname.startsWith('/programmes/') ? load.overview() : load.start();
}

function fetchScenarioScreen(pathname: string): Promise<unknown> {
  if (pathname.endsWith('/scenarios')) return load.scenarios();
  if (pathname.endsWith('/scenarios/curriculum')) return load.curriculum();
  if (pathname.endsWith('/scenarios/rebalance')) return load.rebalance();
  return pathname.endsWith('/scenarios/compare') ? load.compare() : load.scenario();
}

function fetchDataScreen(pathname: string): Promise<unknown> {
  if (pathname.startsWith(`${DATA_PATHS.history}/`)) return load.importDetail();
  if (pathname === DATA_PATHS.history) return load.history();
  if (pathname === DATA_PATHS.sources) return load.sources();
  if (pathname.startsWith(`${DATA_PATHS.profiles}/`)) return load.profile();
  if (pathname === DATA_PATHS.profiles) return load.profiles();
  if (pathname.startsWith('/data/live')) return load.live();
  if (pathname.startsWith('/data/edit')) return load.edit();
  if (pathname === DATA_PATHS.calibration) return load.calibration();
  return pathname.startsWith('/data/assessments/') ? load.assessment() : load.import();
}
