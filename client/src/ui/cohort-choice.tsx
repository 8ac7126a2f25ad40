import { Choice } from './choice.js';
import { useText } from './use-text.js';

const ALL = 'all';

interface CohortChoiceProps {
  readonly label: string;
  /** The years of study there are. */
  readonly studyYears: readonly number[];
  /** Null for all of them. */
  readonly value: number | null;
  readonly onChange: (studyYear: number | null) => void;
}

/** One year of study, or all of them together. */
export function CohortChoice({ label, studyYears, value, onChange }: CohortChoiceProps) {
  const text = useText();
  return (
    <Choice
      label={label}
      value={value === null ? ALL : String(value)}
      options={[
        { value: ALL, label: text('rebalance.allYears') },
        ...studyYears.map((year) => ({ value: String(year), label: text('week.studyYear', { year }) })),
      ]}
      onChange={(chosen) => onChange(chosen === ALL ? null : Number(chosen))}
    />
  );
}
