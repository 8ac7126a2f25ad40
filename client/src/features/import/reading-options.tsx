import { SOURCE_FORMATS } from '@evenkeel/shared/schedule';
import { useState } from 'react';
import type { ImportChoices } from '../../api/import-form.js';
import { useProfiles } from '../../api/profiles.js';
import { Choice } from '../../ui/choice.js';
import { TextField } from '../../ui/text-field.js';
import { useText } from '../../ui/use-text.js';

interface ReadingOptionsProps {
  readonly choices: ImportChoices;
  readonly onChange: (part: Partial<ImportChoices>) => void;
}

/** What may be said of the files where their content must not decide; folded, since it seldom needs to be. */
export function ReadingOptions({ choices, onChange }: ReadingOptionsProps) {
  const text = useText();
  const { format, source, profile, course, groupPath } = choices;
  const [open, setOpen] = useState([format, source, profile, course, groupPath].some((said) => said !== ''));
  const formats = SOURCE_FORMATS.map((value) => ({ value: value as string, label: text(`import.format.${value}`) }));
  return (
    <details className="twin reading-options" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('import.more')}</summary>
      <div className="reading-fields">
        <TextField
          label={text('import.source')}
          hint={text('import.source.hint')}
          value={source}
          onChange={(value) => onChange({ source: value })}
        />
        <Choice
          label={text('import.format')}
          value={format}
          options={[{ value: '', label: text('import.format.byContent') }, ...formats]}
          onChange={(value) => onChange({ format: value })}
        />
        {open && <ProfileChoice value={profile} onChange={(value) => onChange({ profile: value })} />}
        <TextField
          label={text('import.course')}
          hint={text('import.course.hint')}
          value={course}
          onChange={(value) => onChange({ course: value })}
        />
        <TextField
          label={text('import.groupPath')}
          hint={text('import.groupPath.hint')}
          value={groupPath}
          onChange={(value) => onChange({ groupPath: value })}
        />
      </div>
    </details>
  );
}

interface ProfileChoiceProps {
  readonly value: string;
  readonly onChange: (profile: string) => void;
}

/** The profiles that the server knows; where the list cannot be fetched the name is typed. */
function ProfileChoice({ value, onChange }: ProfileChoiceProps) {
  const text = useText();
  const profiles = useProfiles();
  const label = text('import.profile');
  if (profiles.error) {
    return <TextField label={label} hint={text('import.profile.hint')} value={value} onChange={onChange} />;
  }
  const known = profiles.data?.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const options = [{ value: '', label: text('import.profile.byContent') }, ...known];
  return <Choice label={label} value={value} options={options} onChange={onChange} />;
}
