import type { OverviewDocument } from '@evenkeel/shared/contract';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { HotspotCard } from './hotspot-card.js';

/** The weeks that need attention, most hours above the norm for most students first, with their cause. */
export function HotspotPanel({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { hotspots, programme, year } = overview;
  return (
    <Panel title={text('hotspots.title')} lead={text('hotspots.lead', { count: hotspots.length })}>
      <ol className="hotspots">
        {hotspots.map((hotspot) => (
          <HotspotCard key={hotspot.id} hotspot={hotspot} programme={programme.code} year={year} />
        ))}
      </ol>
    </Panel>
  );
}
