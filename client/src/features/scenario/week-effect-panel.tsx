import { mondayOf, sundayOf, weekNumberOf } from '@evenkeel/shared/calendar';
import type { CohortEffectDocument } from '@evenkeel/shared/contract';
import { BeforeAfterBars } from '../../charts/before-after-bars.js';
import type { LaneDays } from '../../charts/swimlane-scale.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface PanelProps {
  readonly cohort: CohortEffectDocument;
  readonly days: LaneDays;
}

/** The weeks of one cohort before and after, as bars and as a table. */
export function WeekEffectPanel({ cohort, days }: PanelProps) {
  const text = useText();
  const format = useFormat();
  const weeks = cohort.weeks.filter(({ week }) => sundayOf(week) >= days.from && mondayOf(week) <= days.to);
  const year = text('week.studyYear', { year: cohort.studyYear });
  const hours = (value: number | null) => (value === null ? text('scenario.untold') : format.hours(value));
  const { excessHours, weeksAboveNorm } = cohort;
  return (
    <Panel
      title={text('scenario.weeks')}
      lead={text('scenario.weeksLead', {
        cohort: year,
        before: weeksAboveNorm.before,
        after: weeksAboveNorm.after,
        excess: format.signedHours(excessHours.after - excessHours.before),
      })}
    >
      <BeforeAfterBars caption={text('scenario.weeksCaption', { cohort: year })} weeks={weeks} norm={cohort.norm} />
      <TwinTable
        caption={text('scenario.weeksCaption', { cohort: year })}
        columns={[
          ...(
            ['table.week', 'table.before', 'table.after', 'table.difference', 'scenario.band', 'scenario.p90'] as const
          ).map((key) => text(key)),
        ]}
        rows={weeks.map(({ week, before, after, pathways }) => ({
          key: week,
          head: `${weekNumberOf(week)} · ${format.weekRange(week)}`,
          cells: [
            hours(before.hours),
            hours(after.hours),
            before.hours === null || after.hours === null ? '–' : format.signedHours(after.hours - before.hours),
            after.low === null || after.high === null ? '–' : `${format.hours(after.low)}–${format.hours(after.high)}`,
            pathways ? `${hours(pathways.before.p90)} → ${hours(pathways.after.p90)}` : '–',
          ],
        }))}
      />
    </Panel>
  );
}
