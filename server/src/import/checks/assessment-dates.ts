import { firstDayOf, lastDayOf, mondayOf, type PlainDate, sundayOf } from '@evenkeel/shared/calendar';
import type { Assessment } from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** The dates of each assessment follow each other and lie in its academic year. */
export const assessmentDates: Check = ({ draft }) => {
  const drafted = [...draft.assessments.values()];
  const years = new Set(drafted.map(({ record }) => record.academicYear));
  const spans = new Map([...years].map((year) => [year, { first: firstDayOf(year), last: lastDayOf(year) }]));
  return drafted.flatMap(({ record, place }) => {
    const span = spans.get(record.academicYear);
    return [...(span ? outsideYear(record, place, span) : []), ...outOfOrder(record, place)];
  });
};

interface YearSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

function outsideYear(assessment: Assessment, place: RowPlace, { first, last }: YearSpan): readonly ImportIssue[] {
  const { dueOn, dueWeek, academicYear } = assessment;
  const from = dueOn ?? (dueWeek && mondayOf(dueWeek));
  const to = dueOn ?? (dueWeek && sundayOf(dueWeek));
  if (from === null || to === null || (first <= from && to <= last)) return [];
  const field = dueOn ? 'due' : 'week';
  return [
    rowIssue(place, 'due-outside-year', {
      field,
      value: dueOn ?? dueWeek,
      values: { year: academicYear, first, last },
    }),
  ];
}

function outOfOrder(assessment: Assessment, place: RowPlace): readonly ImportIssue[] {
  const { dueOn, dueWeek, releasedOn, announcedOn, feedbackOn, windowStart, windowEnd } = assessment;
  const due = dueOn ?? (dueWeek && sundayOf(dueWeek));
  const before = (early: PlainDate | null, late: PlainDate | null) => early !== null && late !== null && late < early;
  const issues: ImportIssue[] = [];
  if (before(releasedOn, due)) {
    issues.push(
      rowIssue(place, 'open-after-due', { field: 'releasedOn', value: releasedOn, values: { due: due ?? '' } }),
    );
  }
  if (before(windowStart, windowEnd)) {
    issues.push(
      rowIssue(place, 'window-reversed', {
        field: 'windowStart',
        value: windowStart,
        values: { end: windowEnd ?? '' },
      }),
    );
  }
  if (before(announcedOn, due)) {
    issues.push(
      rowIssue(place, 'announced-after-due', { field: 'announcedOn', value: announcedOn, values: { due: due ?? '' } }),
    );
  }
  if (before(dueOn, feedbackOn)) {
    issues.push(
      rowIssue(place, 'feedback-before-due', { field: 'feedbackOn', value: feedbackOn, values: { due: dueOn ?? '' } }),
    );
  }
  return issues;
}
