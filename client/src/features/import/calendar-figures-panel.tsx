import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

/** Of calendars: how many events were understood, and the hours of one student beside those of all groups together. */
export function CalendarFiguresPanel({ report: { events, contactHours } }: { readonly report: ImportReportDocument }) {
  const text = useText();
  const format = useFormat();
  if (!events || !contactHours) return null;
  return (
    <Panel title={text('import.calendar')} lead={text('import.calendar.events', events)}>
      <p>
        {text('import.calendar.hours', {
          all: format.number(contactHours.all, 0),
          perStudent: format.number(contactHours.perStudent, 0),
        })}
      </p>
    </Panel>
  );
}
