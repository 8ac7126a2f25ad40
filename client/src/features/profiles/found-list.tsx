import type { ProfileTrialDocument } from '@evenkeel/shared/contract';
import { useText } from '../../ui/use-text.js';

interface FoundListProps {
  readonly title: string;
  readonly found: ProfileTrialDocument['courses'];
  /** How many there are, also where the list was cut. */
  readonly total: number;
}

/** What was found in a calendar, each with its number of events, folded. */
export function FoundList({ title, found, total }: FoundListProps) {
  const text = useText();
  if (found.length === 0) return <p className="small">{title}</p>;
  return (
    <details className="twin">
      <summary>{title}</summary>
      <ul className="found-list small">
        {found.map(({ name, events }) => (
          <li key={name}>{text('profile.found.item', { name, events })}</li>
        ))}
      </ul>
      {total > found.length && (
        <p className="small quiet">{text('profile.found.cut', { shown: found.length, count: total })}</p>
      )}
    </details>
  );
}
