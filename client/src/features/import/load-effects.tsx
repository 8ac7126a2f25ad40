import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { LoadEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

/** What the import does to the weeks: "week 42: 46.1 → 58.0 h". */
export function LoadEffects({ effects }: { readonly effects: readonly LoadEffectDocument[] }) {
  const text = useText();
  const format = useFormat();
  const hours = (value: number | null) => (value === null ? '?' : format.hours(value));
  return (
    <Panel title={text('import.effects')} lead={text('import.effects.lead', { count: effects.length })}>
      <ul className="effects">
        {effects.map(({ programme, year, studyYear, week, before, after }) => (
          <li key={`${programme}/${year}/${studyYear}/${week}`}>
            {text('import.effect', {
              programme,
              cohort: text('cohort.year', { year: studyYear }),
              week: weekNumberOf(week),
              before: hours(before),
              after: hours(after),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
