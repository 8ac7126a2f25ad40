import type { WeekDocument } from '@evenkeel/shared/contract';
import { CalibrationChip } from '../../ui/calibration-chip.js';
import { Freshness } from '../../ui/freshness.js';
import { StudentChip } from '../../ui/student-choices.js';
import { useText } from '../../ui/use-text.js';
import { ContributionPanel } from './contribution-panel.js';
import { CoursePanel } from './course-panel.js';
import { DayPanel } from './day-panel.js';
import { ResourcePanel } from './resource-panel.js';
import { RulePanel } from './rule-panel.js';
import { SuggestionPanel } from './suggestion-panel.js';
import { WeekControls } from './week-controls.js';
import { WeekSummary } from './week-summary.js';

/** The week from its hours down to how these are calculated. */
export function WeekBody({ week }: { readonly week: WeekDocument }) {
  const text = useText();
  return (
    <>
      <WeekControls week={week} />
      <WeekSummary week={week} />
      <div className="columns">
        <RulePanel findings={week.findings} yearRef={{ programme: week.programme.code, year: week.year }} />
        <div className="stack">
          <SuggestionPanel suggestions={week.suggestions} rejected={week.rejected} />
          <ResourcePanel week={week} />
        </div>
      </div>
      <ContributionPanel week={week} />
      <DayPanel days={week.days} />
      <CoursePanel courses={week.courses} />
      <p className="foot-chips">
        <StudentChip student={week} />
        <Freshness date={week.dataDate} version={week.dataVersion} />
        {week.calendarAssumed && <span className="chip">{text('estimate.calendar-assumed')}</span>}
        <CalibrationChip calibration={week.calibration} />
      </p>
    </>
  );
}
