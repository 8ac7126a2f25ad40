import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from '../ui/loading.js';
import { NotFound } from './not-found.js';
import { Providers } from './providers.js';
import { ScreenBoundary } from './screen-boundary.js';
import {
  AssessmentPage,
  CalibrationPage,
  ComparePage,
  CurriculumPage,
  DocumentationPage,
  EditPage,
  HistoryPage,
  ImportDetailPage,
  ImportPage,
  LivePage,
  OverviewPage,
  PolicyPage,
  ProfilePage,
  ProfilesPage,
  RebalancePage,
  ReportsPage,
  ScenarioPage,
  ScenariosPage,
  SourcesPage,
  StartPage,
  StressorsPage,
  WeekPage,
} from './screens.js';
import { Shell } from './shell.js';

/** The product in the browser. */
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
              <Route path="programmes/:programme/years/:year/stressors" element={<StressorsPage />} />
              <Route path="programmes/:programme/years/:year/reports" element={<ReportsPage />} />
              <Route path="programmes/:programme/years/:year/scenarios" element={<ScenariosPage />} />
              <Route path="programmes/:programme/years/:year/scenarios/compare" element={<ComparePage />} />
              <Route path="programmes/:programme/years/:year/scenarios/curriculum" element={<CurriculumPage />} />
              <Route path="programmes/:programme/years/:year/scenarios/rebalance" element={<RebalancePage />} />
              <Route path="programmes/:programme/years/:year/scenarios/:scenario" element={<ScenarioPage />} />
              <Route path="programmes/:programme/policy" element={<PolicyPage />} />
              <Route path="data/imports" element={<ImportPage />} />
              <Route path="data/history" element={<HistoryPage />} />
              <Route path="data/history/:id" element={<ImportDetailPage />} />
              <Route path="data/sources" element={<SourcesPage />} />
              <Route path="data/assessments/:programme/:year/:course/:code" element={<AssessmentPage />} />
              <Route path="data/profiles" element={<ProfilesPage />} />
              <Route path="data/profiles/:id" element={<ProfilePage />} />
              <Route path="data/live" element={<LivePage />} />
              <Route path="data/edit" element={<EditPage />} />
              <Route path="data/calibration" element={<CalibrationPage />} />
              <Route path="documentation" element={<DocumentationPage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ScreenBoundary>
      </Shell>
    </Providers>
  );
}
