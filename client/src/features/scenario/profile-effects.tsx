import type { CohortEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
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
          `${format.hours(peak.before?.hours ?? 0)} → ${format.hours(peak.after?.hours ?? 0)}`,
          `${format.hours(excessHours.before)} → ${format.hours(excessHours.after)}`,
        ],
      }))}
    />
  );
}
