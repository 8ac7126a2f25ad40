import type { OverviewDocument } from '@evenkeel/shared/contract';
import { Link, useLocation } from 'react-router';
import { Panel } from '../../ui/panel.js';
import { stressorsPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { HotspotCard } from './hotspot-card.js';

/** The weeks that need attention, most hours above the norm for most students first, with their cause. */
export function HotspotPanel({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { search } = useLocation();
  const { programme, year } = overview;
  const open = overview.hotspots.filter(({ weeks, acceptedWeeks }) => acceptedWeeks.length < weeks.length);
  const accepted = overview.hotspots.filter((hotspot) => !open.includes(hotspot));
  const cards = (hotspots: OverviewDocument['hotspots']) => (
    <ol className="hotspots">
      {hotspots.map((hotspot) => (
        <HotspotCard key={hotspot.id} hotspot={hotspot} programme={programme.code} year={year} />
      ))}
    </ol>
  );
  return (
    <Panel title={text('hotspots.title')} lead={text('hotspots.lead', { count: open.length })}>
      {cards(open)}
      {accepted.length > 0 && (
        <details className="twin">
          <summary>{text('hotspots.accepted', { count: accepted.length })}</summary>
          {cards(accepted)}
        </details>
      )}
      <p className="small">
        <Link to={{ pathname: stressorsPath(programme.code, year), search }}>{text('rules.all')}</Link>
      </p>
    </Panel>
  );
}
