import { NavLink, useLocation } from 'react-router';
import type { MessageKey } from '../messages/index.js';
import './data-tabs.css';
import { DATA_PATHS } from './paths.js';
import { useText } from './use-text.js';

/** The screens about the data, in the order in which they are met. */
const TABS: readonly { readonly path: string; readonly label: MessageKey }[] = [
  { path: DATA_PATHS.imports, label: 'data.tab.imports' },
  { path: DATA_PATHS.history, label: 'data.tab.history' },
  { path: DATA_PATHS.sources, label: 'data.tab.sources' },
  { path: DATA_PATHS.profiles, label: 'data.tab.profiles' },
  { path: DATA_PATHS.live, label: 'data.tab.live' },
  { path: DATA_PATHS.edit, label: 'data.tab.edit' },
  { path: DATA_PATHS.calibration, label: 'data.tab.calibration' },
];

/** The way between the screens about the data; stands at the head of each. */
export function DataTabs() {
  const text = useText();
  const { search } = useLocation();
  const language = new URLSearchParams(search).get('lang');
  const kept = language ? `?lang=${encodeURIComponent(language)}` : '';
  return (
    <nav className="data-tabs" aria-label={text('data.tabs')}>
      {TABS.map(({ path, label }) => (
        <NavLink key={path} to={{ pathname: path, search: kept }}>
          {text(label)}
        </NavLink>
      ))}
    </nav>
  );
}
