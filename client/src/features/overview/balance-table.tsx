import type { BalanceDocument, CohortRowDocument } from '@evenkeel/shared/contract';
import { type Format, useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';

/** The measures of balance that are shown, from the easiest to explain on. */
const MEASURES = ['hoover', 'peakToMean', 'cv', 'gini', 'excess'] as const;
type Measure = (typeof MEASURES)[number];

/** How evenly the hours of each cohort lie over the term; every measure is explained under the table. */
export function BalanceTable({ cohorts }: { readonly cohorts: readonly CohortRowDocument[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <DocumentTable
        caption={text('compare.balance')}
        columns={[text('heat.cohort'), text('compare.mean'), ...MEASURES.map((name) => text(`balance.${name}`))]}
        rows={cohorts.map(({ studyYear, balance }) => ({
          key: String(studyYear),
          head: text('cohort.year', { year: studyYear }),
          cells: [
            balance ? text('hours.plain', { hours: format.hours(balance.meanHours) }) : '?',
            ...MEASURES.map((name) => (balance ? measureText(name, balance, { text, format }) : '?')),
          ],
        }))}
      />
      <details className="twin">
        <summary>{text('compare.definitions')}</summary>
        <dl className="notes">
          {MEASURES.map((name) => (
            <div key={name}>
              <dt>{text(`balance.${name}`)}</dt>
              <dd>{text(`balance.${name}.definition`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function measureText(
  name: Measure,
  balance: BalanceDocument,
  { text, format }: { readonly text: Text; readonly format: Format },
): string {
  if (name === 'hoover') return format.percent(balance.hoover);
  if (name === 'excess') return text('hours.plain', { hours: format.hours(balance.excess) });
  return format.number(balance[name], 2);
}
