import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { RejectedMoveDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';

/** What is not suggested, and why: so that nobody has to ask. */
export function RejectedMoves({ moves }: { readonly moves: readonly RejectedMoveDocument[] }) {
  const text = useText();
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <details className="twin">
      <summary>{text('rejected.title', { count: moves.length })}</summary>
      <ul className="evidence">
        {moves.map(({ courseCode, assessmentCode, title, on, hours, reason, pressesIn }) => (
          <li key={`${courseCode}/${assessmentCode}`}>
            {text('rejected.move', { title, course: courseCode, hours: format.hours(hours) })}{' '}
            {text(`rejected.${reason}`, {
              day: on ? format.weekday(on) : '',
              week: pressesIn ? weekNumberOf(pressesIn.week) : '',
              hours: pressesIn?.hours == null ? '' : format.hours(pressesIn.hours),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
