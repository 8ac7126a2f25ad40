import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { ColourSchemeSwitch } from '../ui/colour-scheme-switch.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Logo } from '../ui/logo.js';
import { DATA_PATHS } from '../ui/paths.js';
import { useText } from '../ui/use-text.js';
import './shell.css';

/** The frame around every screen: skip link, name, navigation, switches, content, footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { pathname, search } = useLocation();
  const main = useMainAfterMove(pathname);
  const kept = keptBetweenScreens(search);
  const inOverview = pathname === '/' || pathname.startsWith('/programmes');
  return (
    <>
      <a className="skip" href="#main">
        {text('shell.skip')}
      </a>
      <header className="shell-head">
        <Link className="brand" to={{ pathname: '/', search: kept }}>
          <Logo />
          Evenkeel
        </Link>
        <nav className="shell-nav" aria-label={text('shell.navigation')}>
          <Link to={{ pathname: '/', search: kept }} aria-current={inOverview ? 'page' : undefined}>
            {text('shell.overview')}
          </Link>
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
      <footer className="shell-foot">{text('shell.footer')}</footer>
    </>
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
