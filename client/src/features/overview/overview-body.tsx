import type { OverviewDocument } from '@evenkeel/shared/contract';
import { Link, useLocation } from 'react-router';
import { CalibrationChip } from '../../ui/calibration-chip.js';
import { Empty } from '../../ui/empty.js';
import { useFormat } from '../../ui/format.js';
import { Freshness } from '../../ui/freshness.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { StudentChip } from '../../ui/student-choices.js';
import { useText } from '../../ui/use-text.js';
import { CohortNotes } from './cohort-notes.js';
import { ComparisonPanel } from './comparison-panel.js';
import { FindingSentence } from './finding-sentence.js';
import { HeatPanel } from './heat-panel.js';
import { HotspotPanel } from './hotspot-panel.js';
import { OverviewControls } from './overview-controls.js';
import { PathwayPanel } from './pathway-panel.js';
import { WeeklyPanel } from './weekly-panel.js';

/** The overview from its conclusion down to its details. */
export function OverviewBody({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { search } = useLocation();
  if (overview.cohorts.length === 0) {
    const action = <Link to={{ pathname: DATA_PATHS.imports, search }}>{text('start.import')}</Link>;
    return <Empty title={text('overview.empty')} why={text('overview.emptyWhy')} action={action} />;
  }
  return (
    <>
      <FindingSentence conclusion={overview.conclusion} />
      <OverviewControls overview={overview} />
      <HeatPanel overview={overview} />
      <div className="columns">
        <HotspotPanel overview={overview} />
        <CohortNotes overview={overview} />
      </div>
      <WeeklyPanel overview={overview} />
      <PathwayPanel overview={overview} />
      <ComparisonPanel overview={overview} />
      <p className="foot-chips">
        <Freshness date={overview.dataDate} version={overview.dataVersion} />
        <StudentChip student={overview} />
        <GroupChip overview={overview} />
        {overview.calendarAssumed && <span className="chip">{text('estimate.calendar-assumed')}</span>}
        <CalibrationChip calibration={overview.calibration} />
      </p>
    </>
  );
}

/** Whose timetable the contact hours are: also on paper, where the choices are left out. */
function GroupChip({ overview: { groupFamilies, chosenGroups } }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const format = useFormat();
  if (groupFamilies.length === 0) return null;
  const count = chosenGroups.length;
  const said =
    count > 0 ? text('overview.ofGroups', { count, groups: format.list(chosenGroups) }) : text('overview.ofMean');
  return <span className="chip">{said}</span>;
}
