import type { WeekDocument } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { ContributionRow } from './contribution-row.js';

/** What the hours of the week consist of, most first. */
export function ContributionPanel({ week }: { readonly week: WeekDocument }) {
  const text = useText();
  const caption = useId();
  const top = week.contributions[0]?.share ?? 1;
  return (
    <Panel title={text('parts.title')} lead={text('parts.lead', { count: week.contributions.length })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-labelledby={caption} tabIndex={0}>
        <table className="table parts">
          <caption id={caption}>
            <span>{text('parts.caption')}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('table.course')}</th>
              <th scope="col">{text('table.activity')}</th>
              <th scope="col" className="number">
                {text('table.hours')}
              </th>
              <th scope="col">{text('table.share')}</th>
              <th scope="col">{text('table.source')}</th>
            </tr>
          </thead>
          <tbody>
            {week.contributions.map((part) => (
              <ContributionRow key={part.key} part={part} top={top} of={week} />
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
