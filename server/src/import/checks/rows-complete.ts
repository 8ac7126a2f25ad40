import { isoWeekOf } from '@evenkeel/shared/calendar';
import type { ImportIssue } from '../../sources/import-issue.js';
import { rowsIn } from '../template/rows-in.js';
import { rowIssue } from '../template/sheet-row.js';
import type { ActivityCountRow, ActivityRow, AssessmentRow, OptionGroupRow } from '../template/template-rows.js';
import type { Check } from './check-input.js';

/** What a row must say in one column or another. */
export const rowsComplete: Check = ({ rows }) => [
  ...rowsIn(rows.activities)
    .filter(isUndated)
    .map((row) => rowIssue(row, 'activity-undated', { field: 'weeks' })),
  ...rowsIn(rows.optionGroups).flatMap(optionRuled),
  ...rowsIn(rows.assessments).flatMap(oneMoment),
  ...rowsIn(rows.activityCounts)
    .filter(isCountUndated)
    .map((row) => rowIssue(row, 'activity-undated', { field: 'week' })),
];

function isUndated({ values: { weeks, teachingWeeks, date } }: ActivityRow): boolean {
  return !weeks && !teachingWeeks && !date;
}

function isCountUndated({ values: { week, teachingWeek, date } }: ActivityCountRow): boolean {
  return !week && !teachingWeek && !date;
}

function optionRuled(row: OptionGroupRow): readonly ImportIssue[] {
  const { chooseCourses, chooseEc } = row.values;
  return chooseCourses !== null || chooseEc !== null
    ? []
    : [rowIssue(row, 'option-rule-missing', { field: 'chooseCourses' })];
}

/** A date and another week contradict each other; the date is taken, and that is said. */
function oneMoment(row: AssessmentRow): readonly ImportIssue[] {
  const { due, week } = row.values;
  if (due?.kind !== 'day' || week === null) return [];
  const own = isoWeekOf(due.date);
  const same = week.kind === 'iso' ? week.week === own : week.kind !== 'number' || week.number === Number(own.slice(6));
  return same ? [] : [rowIssue(row, 'date-and-week-differ', { field: 'week', values: { date: due.date, week: own } })];
}
