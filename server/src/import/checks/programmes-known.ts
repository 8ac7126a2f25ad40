import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** A line of the calendar or a group of options that is only for one programme names one that is known. */
export const programmesKnown: Check = ({ draft, stored }) => {
  const drafted = [...draft.programmes.values()].map(({ record }) => record);
  const known = new Set([...stored.programmes, ...drafted].map((programme) => programme.code));
  return [...draft.calendar.values(), ...draft.optionGroups.values()].flatMap(({ record, place }) => {
    const { programmeCode } = record;
    if (programmeCode === null || known.has(programmeCode)) return [];
    return [rowIssue(place, 'programme-unknown', { field: 'programmeCode', value: programmeCode })];
  });
};
