import type { StudentProfileDocument } from '@evenkeel/shared/contract';
import { Choice } from './choice.js';
import { useFormat } from './format.js';
import { useText } from './use-text.js';

const USUAL = '';

interface ProfileChoiceProps {
  /** The students with another starting position that are known. */
  readonly profiles: readonly Pick<StudentProfileDocument, 'id' | 'name'>[];
  /** Null for the usual student. */
  readonly value: string | null;
  readonly onChange: (profile: string | null) => void;
}

/** The usual student, or one with another starting position; nothing where none is known. */
export function ProfileChoice({ profiles, value, onChange }: ProfileChoiceProps) {
  const text = useText();
  const { language } = useFormat();
  if (profiles.length === 0) return null;
  return (
    <Choice
      label={text('profile.label')}
      value={value ?? USUAL}
      options={[
        { value: USUAL, label: text('profile.usual') },
        ...profiles.map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
      onChange={(chosen) => onChange(chosen === USUAL ? null : chosen)}
    />
  );
}
