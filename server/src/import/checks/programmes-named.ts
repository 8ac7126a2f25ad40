import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** A programme that nobody has described goes by its code, and that is said. */
export const programmesNamed: Check = ({ draft, stored }) => {
  const storedCodes = new Set(stored.programmes.map((programme) => programme.code));
  return [...draft.programmes.values()]
    .filter(({ record, given }) => !storedCodes.has(record.code) && !given.includes('name'))
    .map(({ record, place }) =>
      rowIssue(place, 'programme-named-by-code', { field: 'programmeCode', values: { programme: record.code } }),
    );
};
