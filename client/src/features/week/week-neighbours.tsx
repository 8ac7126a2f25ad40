import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { WeekDocument } from '@evenkeel/shared/contract';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { weekPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';

interface NeighboursProps {
  readonly week: WeekDocument;
  readonly search: string;
}

/** The way to the week before and the week after, with their hours. */
export function WeekNeighbours({ week, search }: NeighboursProps) {
  const text = useText();
  return (
    <nav className="neighbours" aria-label={text('week.neighbours')}>
      <Neighbour week={week} search={search} which="previous" />
      <Neighbour week={week} search={search} which="next" />
    </nav>
  );
}

function Neighbour({ week, search, which }: NeighboursProps & { readonly which: 'previous' | 'next' }) {
  const text = useText();
  const format = useFormat();
  const neighbour = week[which];
  if (!neighbour) return <span />;
  const pathname = weekPath({
    programme: week.programme.code,
    year: week.year,
    studyYear: week.studyYear,
    week: neighbour.week,
  });
  const hours = neighbour.hours === null ? '?' : text('hours.plain', { hours: format.hours(neighbour.hours) });
  return (
    <Link className="neighbour" rel={which === 'next' ? 'next' : 'prev'} to={{ pathname, search }}>
      <span>{text(`week.${which}`, { week: weekNumberOf(neighbour.week) })}</span>
      <small>{hours}</small>
    </Link>
  );
}
