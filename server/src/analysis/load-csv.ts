import type { LoadDocument, WeekLoadDocument } from '@evenkeel/shared/contract';
import { stringify } from 'csv-stringify/sync';

type Column = readonly [name: string, value: (week: WeekLoadDocument) => string | number | null];

const WEEK_COLUMNS: readonly Column[] = [
  ['week', (week) => week.week],
  ['start', (week) => week.start],
  ['end', (week) => week.end],
  ['status', (week) => week.status],
  ['hours', (week) => week.hours],
  ['low', (week) => week.low],
  ['high', (week) => week.high],
  ['contact', (week) => week.contact],
  ['assessment', (week) => week.assessment],
  ['self_study', (week) => week.selfStudy],
  ['estimated_hours', (week) => week.estimatedHours],
  ['deadlines', (week) => week.deadlines],
];

/**
 * The weekly load as CSV: a row a week, a column a course, hours with a decimal point and all their digits. What cannot be
 * told is an empty cell; so is `groups` where the mean over parallel groups is taken. No cell starts a formula.
 */
export function loadCsv(load: LoadDocument): string {
  const byCourse = load.courses.map((course) => new Map(course.weeks.map(({ week, hours }) => [week, hours])));
  const groups = load.groups.join('+');
  const header = [...WEEK_COLUMNS.map(([name]) => name), 'groups', ...load.courses.map(({ code }) => code)];
  const rows = load.weeks.map((week) => [
    ...WEEK_COLUMNS.map(([, value]) => value(week)),
    groups,
    ...byCourse.map((hours) => hours.get(week.week) ?? 0),
  ]);
  return stringify([header, ...rows], { escape_formulas: true });
}
