import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useFindingSummary } from '../api/findings.js';
import type { YearRef } from '../api/queries.js';
import { ColourSchemeSwitch } from '../ui/colour-scheme-switch.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Logo } from '../ui/logo.js';
import { DATA_PATHS, DOCUMENTATION_PATH, reportsPath, scenariosPath, stressorsPath } from '../ui/paths.js';
import { useText } from '../ui/use-text.js';
import { yearPlaceOf } from '../ui/year-place.js';
import './shell.css';

/** The frame around every screen: skip link, name, navigation, switches, content, footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { pathname, search } = useLocation();
  const main = useMainAfterMove(pathname);
  const kept = keptBetweenScreens(search);
  const place = yearPlaceOf(pathname);
  const inScenarios = place !== null && pathname.includes('/scenarios');
  const inStressors = pathname.endsWith('/stressors');
  const inReports = pathname.endsWith('/reports');
  const inOverview =
    pathname === '/' || (pathname.startsWith('/programmes') && !inStressors && !inScenarios && !inReports);
  return (
    <>
      <a className="skip" href="#main">
        {text('shell.skip')}
      </a>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: at this place it is the banner, told by its name from the head of a dialog */}
      <header className="shell-head" aria-label="Evenkeel">
        <Link className="brand" to={{ pathname: '/', search: kept }}>
          <Logo />
          Evenkeel
        </Link>
        <nav className="shell-nav" aria-label={text('shell.navigation')}>
          <Link to={{ pathname: '/', search: kept }} aria-current={inOverview ? 'page' : undefined}>
            {text('shell.overview')}
          </Link>
          {place && <StressorsLink place={place} isHere={inStressors} search={kept} />}
          {place && (
            <Link to={{ pathname: scenariosPath(place), search: kept }} aria-current={inScenarios ? 'page' : undefined}>
              {text('scenarios.title')}
            </Link>
          )}
          {place && (
            <Link to={{ pathname: reportsPath(place), search: kept }} aria-current={inReports ? 'page' : undefined}>
              {text('reports.title')}
            </Link>
          )}
          <Link
            to={{ pathname: DATA_PATHS.imports, search: kept }}
            aria-current={pathname.startsWith('/data/') ? 'page' : undefined}
          >
            {text('shell.import')}
          </Link>
        </nav>
        <div className="shell-switches">
          <LanguageSwitch />
          <ColourSchemeSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-foot">
        {text('shell.footer')}{' '}
        <Link to={{ pathname: DOCUMENTATION_PATH, search: kept }}>{text('documentation.link')}</Link>
      </footer>
    </>
  );
}

interface StressorsLinkProps {
  readonly place: YearRef;
  readonly isHere: boolean;
  readonly search: string;
}

/** The way to the stressors of the year that is looked at, with how many are open once that is known. */
function StressorsLink({ place, isHere, search }: StressorsLinkProps) {
  const text = useText();
  const { programme, year } = place;
  const open = useFindingSummary(place).data?.open ?? -1;
  return (
    <Link to={{ pathname: stressorsPath(programme, year), search }} aria-current={isHere ? 'page' : undefined}>
      {text('shell.stressors', { count: open })}
    </Link>
  );
}

/** After a move to another screen reading starts at its top; not on the first screen and not on a change of the query. */
function useMainAfterMove(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}

/** Only the language goes along to another programme; term and options belong to the one that is left. */
function keptBetweenScreens(search: string): string {
  const language = new URLSearchParams(search).get('lang');
  return language ? `?lang=${encodeURIComponent(language)}` : '';
}
