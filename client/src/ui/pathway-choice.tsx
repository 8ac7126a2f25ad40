import { Choice } from './choice.js';
import { useText } from './use-text.js';
import { PATHWAYS, type Pathway } from './view-query.js';

const USUAL = '';
/** In the place of a pathway: courses ticked one by one. */
const OWN = 'own';

interface PathwayChoiceProps {
  /** Null for the first choice of options. */
  readonly value: Pathway | null;
  /** Whether courses were ticked one by one instead. */
  readonly isOwn?: boolean;
  readonly onChange: (pathway: Pathway | null) => void;
}

/** Which pathway through the options: the first choice, the heaviest, or one in the middle. */
export function PathwayChoice({ value, isOwn = false, onChange }: PathwayChoiceProps) {
  const text = useText();
  const own = isOwn ? [{ value: OWN, label: text('pathway.own') }] : [];
  return (
    <Choice
      label={text('pathway.label')}
      value={isOwn ? OWN : (value ?? USUAL)}
      options={[
        { value: USUAL, label: text('pathway.usual') },
        ...PATHWAYS.map((pathway) => ({ value: pathway, label: text(`pathway.${pathway}`) })),
        ...own,
      ]}
      onChange={(chosen) => {
        if (chosen !== OWN) onChange(PATHWAYS.find((pathway) => pathway === chosen) ?? null);
      }}
    />
  );
}
