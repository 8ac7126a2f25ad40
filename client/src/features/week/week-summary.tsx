import type { WeekDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { hoursText } from '../../ui/hours-text.js';
import { useText } from '../../ui/use-text.js';

/** The hours of the week, how far from the norm, how much of it is an estimate. */
export function WeekSummary({ week }: { readonly week: WeekDocument }) {
  const text = useText();
  const format = useFormat();
  const { hours, aboveNorm, estimatedShare, itemisedHours, norm } = week;
  const apart = hours !== null && itemisedHours !== null && Math.abs(itemisedHours - hours) >= 0.05;
  return (
    <section className="summary" aria-label={text('week.summary')}>
      <p className="summary-hours">{hoursText(week, text, format)}</p>
      <ul className="summary-facts">
        {aboveNorm !== null && (
          <li>
            {text(aboveNorm > 0 ? 'hours.above' : 'hours.below', { hours: format.hours(Math.abs(aboveNorm)) })}
            <span className="quiet"> {text('week.ofNorm', { norm: format.number(norm, 1) })}</span>
          </li>
        )}
        {estimatedShare !== null && <li>{text('hours.estimated', { share: format.percent(estimatedShare) })}</li>}
        {apart && <li>{text('week.itemised', { hours: format.hours(itemisedHours) })}</li>}
        {week.recovery && <li>{text('heat.recovery')}</li>}
        <li>{text('week.style', { style: text(`style.${week.style}`) })}</li>
        {week.chosenGroups.length > 0 && <li>{text('week.groups', { groups: format.list(week.chosenGroups) })}</li>}
        {week.chosenOptions.length > 0 && <li>{text('week.options', { options: format.list(week.chosenOptions) })}</li>}
      </ul>
    </section>
  );
}
