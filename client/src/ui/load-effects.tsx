import { weekNumberOf, writtenYear } from '@evenkeel/shared/calendar';
import type { LoadEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from './format.js';
import { Panel } from './panel.js';
import './load-effects.css';
import { EffectBar } from './effect-bar.js';
import { type CohortEffects, effectsByCohort } from './effects-by-cohort.js';
import { DocumentTable } from './twin-table.js';
import { useText } from './use-text.js';

interface LoadEffectsProps {
  readonly effects: readonly LoadEffectDocument[];
}

/** A panel that says what a change of the data does to the load. */
export function LoadEffectsPanel({ effects }: LoadEffectsProps) {
  const text = useText();
  return (
    <Panel title={text('effects')}>
      <LoadEffects effects={effects} />
    </Panel>
  );
}

/** What a change of the data does to the weeks of each cohort: "week 42: 46.1 → 58.0 h". */
export function LoadEffects({ effects }: LoadEffectsProps) {
  const text = useText();
  return (
    <>
      <p>{text('effects.lead', { count: effects.length })}</p>
      {effectsByCohort(effects).map((cohort, index) => (
        <Cohort key={cohort.key} cohort={cohort} isFirst={index === 0} />
      ))}
    </>
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
  const name = text('effects.cohort', {
    programme,
    cohort: text('cohort.year', { year: studyYear }),
    year: writtenYear(year),
  });
  const words = { week: weekNumberOf(most.week), before: hours(most.before), after: hours(most.after) };
  return (
    <details className="twin" open={isFirst}>
      <summary>
        {name}: {text('effects.most', { count: weeks.length, ...words })}
      </summary>
      <DocumentTable
        caption={text('effects.caption', { cohort: name })}
        columns={[
          text('table.week'),
          text('effects.before'),
          text('effects.after'),
          text('effects.difference'),
          text('effects.bar'),
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
