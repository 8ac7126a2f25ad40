import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { LoadEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { EffectBar } from './effect-bar.js';
import { type CohortEffects, effectsByCohort } from './effects-by-cohort.js';

/** What the import does to the weeks of each cohort: "week 42: 46.1 → 58.0 h". */
export function LoadEffects({ effects }: { readonly effects: readonly LoadEffectDocument[] }) {
  const text = useText();
  const cohorts = effectsByCohort(effects);
  return (
    <Panel title={text('import.effects')} lead={text('import.effects.lead', { count: effects.length })}>
      {cohorts.map((cohort, index) => (
        <Cohort key={cohort.key} cohort={cohort} isFirst={index === 0} />
      ))}
    </Panel>
  );
}

interface CohortProps {
  readonly cohort: CohortEffects;
  readonly isFirst: boolean;
}

/** One cohort, unfolded when it is the first: a faculty has many. */
function Cohort({ cohort, isFirst }: CohortProps) {
  const text = useText();
  const format = useFormat();
  const hours = (value: number | null) => (value === null ? '?' : format.hours(value));
  const { programme, year, studyYear, weeks, most, top } = cohort;
  const name = text('import.effects.cohort', {
    programme,
    cohort: text('cohort.year', { year: studyYear }),
    year: year.replace('-', '–'),
  });
  const words = { week: weekNumberOf(most.week), before: hours(most.before), after: hours(most.after) };
  return (
    <details className="twin" open={isFirst}>
      <summary>
        {name}: {text('import.effects.most', { count: weeks.length, ...words })}
      </summary>
      <DocumentTable
        caption={text('import.effects.caption', { cohort: name })}
        columns={[
          text('table.week'),
          text('import.effects.before'),
          text('import.effects.after'),
          text('import.effects.difference'),
          text('import.effects.bar'),
        ]}
        rows={weeks.map(({ week, before, after }) => ({
          key: week,
          head: `${weekNumberOf(week)}`,
          cells: [
            hours(before),
            hours(after),
            before === null || after === null ? '–' : format.signedHours(after - before),
            <EffectBar key="bar" before={before} after={after} top={top} />,
          ],
        }))}
      />
    </details>
  );
}
