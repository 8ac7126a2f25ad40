import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { CohortEffectDocument, ScenarioComparisonDocument } from '@evenkeel/shared/contract';
import { BeforeAfterBars } from '../../charts/before-after-bars.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface ComparedProps {
  readonly compared: ScenarioComparisonDocument['scenarios'];
  readonly programme: string;
  readonly studyYear: number;
}

/** The weeks of one cohort in each scenario, beside each other. */
export function ComparedCohort({ compared, programme, studyYear }: ComparedProps) {
  const text = useText();
  const format = useFormat();
  const cohort = text('week.studyYear', { year: studyYear });
  const found = compared.flatMap(({ scenario, effect }) => {
    const one = effect.cohorts.find((of) => of.programme.code === programme && of.studyYear === studyYear);
    return one ? [{ name: scenario.name, id: scenario.id, cohort: one }] : [];
  });
  const hours = (value: number | null) => (value === null ? text('scenario.untold') : format.hours(value));
  const weeks = found[0]?.cohort.weeks.filter(({ week }) => differsIn(week, found)) ?? [];
  if (weeks.length === 0) return null;
  const first = weeks.at(0)?.week ?? '';
  const last = weeks.at(-1)?.week ?? '';
  return (
    <Panel title={text('compareScenarios.cohort', { cohort })}>
      <div className="compared-bars">
        {found.map(({ id, name, cohort: one }) => (
          <BeforeAfterBars
            key={id}
            caption={text('compareScenarios.caption', { name, cohort })}
            weeks={one.weeks.filter(({ week }) => week >= first && week <= last)}
            norm={one.norm}
          />
        ))}
      </div>
      <TwinTable
        caption={text('compareScenarios.weeks', { cohort })}
        columns={[text('table.week'), text('table.before'), ...found.map(({ name }) => name)]}
        rows={weeks.map(({ week, before }) => ({
          key: week,
          head: `${weekNumberOf(week)} · ${format.weekRange(week)}`,
          cells: [hours(before.hours), ...found.map(({ cohort: one }) => hours(afterIn(one, week)))],
        }))}
      />
    </Panel>
  );
}

function afterIn({ weeks }: CohortEffectDocument, week: string): number | null {
  return weeks.find((one) => one.week === week)?.after.hours ?? null;
}

function differsIn(week: string, found: readonly { readonly cohort: CohortEffectDocument }[]): boolean {
  return found.some(({ cohort }) =>
    cohort.weeks.some((one) => one.week === week && one.before.hours !== one.after.hours),
  );
}
