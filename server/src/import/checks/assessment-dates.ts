import { mondayOf, type PlainDate, sundayOf } from '@evenkeel/shared/calendar';
import type { Assessment } from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';
import { outsideYear, type YearSpan, yearSpan } from './dates-in-year.js';

/** The dates of each assessment follow each other and lie in its academic year. */
export const assessmentDates: Check = ({ draft }) => {
  const drafted = [...draft.assessments.values()];
  const years = new Set(drafted.map(({ record }) => record.academicYear));
  const spans = new Map([...years].map((year) => [year, yearSpan(year)]));
  return drafted.flatMap(({ record, place }) => {
    const span = spans.get(record.academicYear);
    return [...(span ? dueOutsideYear(record, place, span) : []), ...outOfOrder(record, place)];
  });
};

function dueOutsideYear(assessment: Assessment, place: RowPlace, span: YearSpan): readonly ImportIssue[] {
  const { dueOn, dueWeek } = assessment;
  if (dueOn) return outsideYear(place, { field: 'due', date: dueOn }, span);
  const days = dueWeek ? [mondayOf(dueWeek), sundayOf(dueWeek)] : [];
  return days.flatMap((date) => outsideYear(place, { field: 'week', date }, span)).slice(0, 1);
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
