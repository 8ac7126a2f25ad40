import type { OptionGroup } from '@evenkeel/shared/schedule';
import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** A group that stands in another names one of the same programme and year of study, and no group stands in itself. */
export const optionGroupsKnown: Check = ({ draft, stored }) => {
  const drafted = [...draft.optionGroups.values()];
  const all = [...stored.optionGroups, ...drafted.map(({ record }) => record)];
  const outerOf = (group: OptionGroup, code: string) =>
    all.findLast(
      (other) =>
        other.programmeCode === group.programmeCode &&
        other.code === code &&
        isOfSameYear(group.studyYear, other.studyYear),
    );
  return drafted.flatMap(({ record, place }) => {
    const { within } = record;
    if (within === null) return [];
    const parts = { field: 'within', value: within };
    if (!outerOf(record, within)) return [rowIssue(place, 'option-group-unknown', parts)];
    return standsInItself(record, outerOf) ? [rowIssue(place, 'option-group-in-itself', parts)] : [];
  });
};

function isOfSameYear(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

function standsInItself(
  group: OptionGroup,
  outerOf: (group: OptionGroup, code: string) => OptionGroup | undefined,
): boolean {
  const seen = new Set([group.code]);
  for (let code = group.within; code !== null; code = outerOf(group, code)?.within ?? null) {
    if (seen.has(code)) return true;
    seen.add(code);
  }
  return false;
}
