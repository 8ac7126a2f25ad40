import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Choice } from './choice.js';
import { useText } from './use-text.js';

interface RoleChoiceProps {
  readonly label: string;
  /** What no function at all is called; left out where one has to be chosen. */
  readonly none?: string;
  readonly value: OwnerRole | null;
  readonly onChange: (role: OwnerRole | null) => void;
}

/** A choice of a function: never of a person. */
export function RoleChoice({ label, none, value, onChange }: RoleChoiceProps) {
  const text = useText();
  const roles = OWNER_ROLES.map((role) => ({ value: role, label: text(`ownerRole.${role}`) }));
  const options: { readonly value: OwnerRole | ''; readonly label: string }[] =
    none === undefined ? roles : [{ value: '', label: none }, ...roles];
  return (
    <Choice
      label={label}
      value={value ?? (none === undefined ? OWNER_ROLES[0] : '')}
      options={options}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
