import type { CurriculumDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { usePeriodText } from './period-text.js';
import { loadToday, type Plan } from './plan.js';

interface ResultProps {
  readonly plan: Plan;
  readonly result: CurriculumDocument;
}

/** Which course in which period, with proof, beside today; or why it can't be done. */
export function CurriculumResult({ plan, result }: ResultProps) {
  const text = useText();
  const format = useFormat();
  const periodText = usePeriodText(plan);
  const { status, value, bound, courses, loads, conflict } = result;
  const amount = (one: number | null) => (one === null ? '–' : format.number(one, 2));
  const lead = text(`curriculum.status.${status}`, { value: amount(value), bound: amount(bound) });
  if (loads.length === 0) {
    return (
      <Panel title={text('curriculum.result')} lead={lead}>
        <ul>
          {(conflict?.rules ?? []).map((rule) => (
            <li key={JSON.stringify(rule)}>
              {text(`curriculum.rule.${rule.kind}`, {
                course: courses[rule.course ?? -1]?.id ?? '',
                before: courses[rule.before ?? -1]?.id ?? '',
                amount: rule.amount ?? 0,
              })}
            </li>
          ))}
        </ul>
      </Panel>
    );
  }
  const nameOf = (id: string) => plan.courses.find(({ code }) => code === id)?.name ?? id;
  return (
    <Panel title={text('curriculum.result')} lead={lead}>
      <DocumentTable
        caption={text('curriculum.resultCaption')}
        columns={(['period', 'courses', 'load', 'loadToday'] as const).map((column) =>
          text(`curriculum.column.${column}`),
        )}
        rows={plan.periods.map((_, period) => ({
          key: String(period),
          head: periodText(period),
          cells: [
            courses
              .filter((course) => course.period === period)
              .map(({ id }) => {
                const moved = plan.courses.find(({ code }) => code === id)?.today !== period;
                return moved ? text('curriculum.moved', { course: nameOf(id) }) : nameOf(id);
              })
              .join(', '),
            amount(loads[0]?.[period] ?? null),
            amount(loadToday(plan, period)),
          ],
        }))}
      />
    </Panel>
  );
}
