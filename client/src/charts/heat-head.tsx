import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { WeekColumnDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../ui/format.js';
import { usePeriodName } from '../ui/period-name.js';
import { useText } from '../ui/use-text.js';
import { type Band, kindBands, periodBands } from './heat-bands.js';

/** The head of the heat table: blocks and vacations, exam weeks, and the week numbers. */
export function HeatHead({ weeks, norm }: { readonly weeks: readonly WeekColumnDocument[]; readonly norm: number }) {
  const text = useText();
  const format = useFormat();
  const kinds = kindBands(weeks);
  return (
    <thead>
      <tr className="heat-bands">
        <td className="heat-corner" />
        {periodBands(weeks).map((band) => (
          <PeriodBand key={band.key} band={band} />
        ))}
        <td colSpan={2} />
      </tr>
      {kinds.some(isSpecial) && (
        <tr className="heat-bands heat-kinds">
          <td className="heat-corner" />
          {kinds.map((band) => (
            <KindBand key={band.key} band={band} />
          ))}
          <td colSpan={2} />
        </tr>
      )}
      <tr>
        <th scope="col" className="heat-corner">
          {text('heat.cohort')}
        </th>
        {weeks.map((week) => (
          <th key={week.week} scope="col" className="heat-week" data-kind={week.kind}>
            <abbr title={text('week.short', { week: weekNumberOf(week.week), range: format.weekRange(week.week) })}>
              {weekNumberOf(week.week)}
            </abbr>
          </th>
        ))}
        <th scope="col" className="heat-end">
          {text('heat.peak')}
        </th>
        <th scope="col" className="heat-end">
          <abbr title={text('heat.weeksAbove', { norm: format.number(norm, 1) })}>
            &gt;&#8201;{format.number(norm, 1)}
          </abbr>
        </th>
      </tr>
    </thead>
  );
}

function PeriodBand({ band }: { readonly band: Band }) {
  const text = useText();
  const periodName = usePeriodName();
  const name = band.period === null ? text(`weekKind.${band.kind}`) : periodName(band.period);
  const known = band.period !== null || band.kind !== 'none';
  if (!known) return <td colSpan={band.weeks} />;
  return (
    <th
      scope="colgroup"
      colSpan={band.weeks}
      className="heat-band"
      data-kind={band.period === null ? 'vacation' : 'period'}
    >
      <span title={name}>{name}</span>
    </th>
  );
}

function isSpecial({ kind, period }: Band): boolean {
  return period !== null && kind !== 'teaching' && kind !== 'none';
}

function KindBand({ band }: { readonly band: Band }) {
  const text = useText();
  if (!isSpecial(band)) return <td colSpan={band.weeks} />;
  return (
    <th scope="colgroup" colSpan={band.weeks} className="heat-band" data-kind={band.kind}>
      <span title={text(`weekKind.${band.kind}`)}>{text(`heat.kind.${band.kind}`)}</span>
    </th>
  );
}
