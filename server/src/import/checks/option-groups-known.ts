import { type OptionGroup, standsInItself } from '@evenkeel/shared/schedule';
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
    const next = (code: string) => outerOf(record, code)?.within ?? null;
    return standsInItself(record.code, next) ? [rowIssue(place, 'option-group-in-itself', parts)] : [];
  });
};

function isOfSameYear(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}
