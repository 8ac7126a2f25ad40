import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from '../ui/loading.js';
import { NotFound } from './not-found.js';
import { Providers } from './providers.js';
import { ScreenBoundary } from './screen-boundary.js';
import { Shell } from './shell.js';

const StartPage = lazy(() => import('../features/start/start-page.js'));
const OverviewPage = lazy(() => import('../features/overview/overview-page.js'));
const WeekPage = lazy(() => import('../features/week/week-page.js'));
const ImportPage = lazy(() => import('../features/import/import-page.js'));

/** The product in the browser. Each screen is fetched when it is first visited. */
export function App() {
  return (
    <Providers>
      <Shell>
        <ScreenBoundary>
          <Suspense fallback={<Loading heights={[48, 32, 320]} />}>
            <Routes>
              <Route index element={<StartPage />} />
              <Route path="programmes/:programme/years/:year" element={<OverviewPage />} />
              <Route path="programmes/:programme/years/:year/cohorts/:studyYear/weeks/:week" element={<WeekPage />} />
              <Route path="import" element={<ImportPage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ScreenBoundary>
      </Shell>
    </Providers>
  );
}
