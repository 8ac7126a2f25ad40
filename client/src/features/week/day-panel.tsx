import type { WeekDayDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { dayKindKey } from './day-kind-key.js';

/** Monday to Sunday with their hours and what is due. */
export function DayPanel({ days }: { readonly days: readonly WeekDayDocument[] }) {
  const text = useText();
  const deadlines = days.reduce((count, day) => count + day.deadlines.length, 0);
  return (
    <Panel title={text('days.title')} lead={text('heat.deadlines', { count: deadlines })}>
      <ol className="days">
        {days.map((day) => (
          <Day key={day.date} day={day} />
        ))}
      </ol>
    </Panel>
  );
}

function Day({ day: { date, hours, kind, deadlines } }: { readonly day: WeekDayDocument }) {
  const text = useText();
  const format = useFormat();
  const special = dayKindKey(kind);
  return (
    <li className="day" data-special={special !== null || undefined}>
      <h3>{format.weekday(date)}</h3>
      <p className="day-hours">{hours === null ? '?' : text('hours.plain', { hours: format.hours(hours) })}</p>
      {special && <p className="day-kind">{text(special)}</p>}
      <ul className="plain-list">
        {deadlines.map(({ courseCode, assessmentCode, title, weekOnly, resit }) => (
          <li key={`${courseCode}/${assessmentCode}`} className="day-deadline">
            {title} <span className="quiet">{courseCode}</span>
            {resit && <span className="tag">{text('days.resit')}</span>}
            {weekOnly && <span className="tag">{text('days.weekOnly')}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
