import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { useState } from 'react';
import { recall, remember } from './remember.js';

const KEY = 'evenkeel.role';

/** On behalf of whom the reader acts: the function chosen last on this machine, the programme director at first. */
export function useOwnRole(): readonly [OwnerRole, (role: OwnerRole) => void] {
  const [role, setRole] = useState<OwnerRole>(
    () => OWNER_ROLES.find((known) => known === recall(KEY)) ?? 'programme-director',
  );
  const choose = (chosen: OwnerRole) => {
    remember(KEY, chosen);
    setRole(chosen);
  };
  return [role, choose];
}
