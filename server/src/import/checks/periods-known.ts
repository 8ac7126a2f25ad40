import { periodByCode } from '@evenkeel/shared/calendar';
import { weekContexts } from '../draft/week-contexts.js';
import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** The period of an offering stands in the academic calendar, or the offering has dates of its own. */
export const periodsKnown: Check = ({ draft, stored }) => {
  const contextOf = weekContexts(draft, stored);
  return [...draft.offerings.values()].flatMap(({ record, place }) => {
    if (record.startDate !== null && record.endDate !== null) return [];
    const { calendar } = contextOf(record.courseCode, record.academicYear);
    if (periodByCode(calendar, record.periodCode)) return [];
    const known = calendar.periods.map((period) => period.code).join(', ');
    return [rowIssue(place, 'period-unknown', { field: 'periods', value: record.periodCode, values: { known } })];
  });
};
