import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { LoadDocument } from '@evenkeel/shared/contract';
import { KINDS } from '../../charts/bar-scales.js';
import { useFormat } from '../../ui/format.js';
import { hoursText } from '../../ui/hours-text.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface WeekTwinProps {
  readonly caption: string;
  readonly weeks: LoadDocument['weeks'];
}

/** The bars as numbers. */
export function WeekTwin({ caption, weeks }: WeekTwinProps) {
  const text = useText();
  const format = useFormat();
  return (
    <TwinTable
      caption={caption}
      columns={[
        text('table.week'),
        text('table.hours'),
        ...KINDS.map((kind) => text(`loadKind.${kind}`)),
        text('table.deadlines'),
        text('table.status'),
      ]}
      rows={weeks.map((week) => ({
        key: week.week,
        head: `${weekNumberOf(week.week)} · ${format.weekRange(week.week)}`,
        cells: [
          hoursText(week, text, format),
          ...KINDS.map((kind) => (week.hours === null ? '?' : format.hours(week.byKind[kind]))),
          format.whole(week.deadlines),
          text(`status.${week.status}`),
        ],
      }))}
    />
  );
}
