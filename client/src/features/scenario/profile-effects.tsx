import type { CohortEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { hoursOrDash } from '../../ui/hours-text.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** What it does to students with another starting position, as a table. */
export function ProfileEffects({ cohort: { profiles } }: { readonly cohort: CohortEffectDocument }) {
  const text = useText();
  const format = useFormat();
  if (profiles.length === 0) return null;
  return (
    <TwinTable
      caption={text('effect.profiles')}
      columns={[text('effect.column.student'), text('effect.column.peak'), text('effect.column.excess')]}
      rows={profiles.map(({ id, name, peak, excessHours }) => ({
        key: id,
        head: name[format.language],
        cells: [
          `${hoursOrDash(peak.before?.hours, format)} → ${hoursOrDash(peak.after?.hours, format)}`,
          `${format.hours(excessHours.before)} → ${format.hours(excessHours.after)}`,
        ],
      }))}
    />
  );
}
