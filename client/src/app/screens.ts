import { lazy } from 'react';

const load = {
  start: () => import('../features/start/start-page.js'),
  overview: () => import('../features/overview/overview-page.js'),
  week: () => import('../features/week/week-page.js'),
  profiles: () => import('../features/profiles/profiles-page.js'),
  profile: () => import('../features/profiles/profile-page.js'),
  import: () => import('../features/import/import-page.js'),
  live: () => import('../features/live/live-page.js'),
  edit: () => import('../features/edit/edit-page.js'),
} as const;

/** Each screen is fetched when it is first visited. */
export const StartPage = lazy(load.start);
export const OverviewPage = lazy(load.overview);
export const WeekPage = lazy(load.week);
export const ImportPage = lazy(load.import);
export const ProfilesPage = lazy(load.profiles);
export const ProfilePage = lazy(load.profile);
export const LivePage = lazy(load.live);
export const EditPage = lazy(load.edit);

/** Starts fetching the screen of the address at once, instead of after the frame around it is drawn. */
export function fetchScreenAhead(pathname: string): Promise<unknown> {
  if (pathname.startsWith('/data/profiles/')) return load.profile();
  if (pathname.startsWith('/data/profiles')) return load.profiles();
  if (pathname.startsWith('/data/live')) return load.live();
  if (pathname.startsWith('/data/edit')) return load.edit();
  if (pathname.startsWith('/data/')) return load.import();
  if (pathname.includes('/weeks/')) return load.week();
  return pathname.startsWith('/programmes/') ? load.overview() : load.start();
}
