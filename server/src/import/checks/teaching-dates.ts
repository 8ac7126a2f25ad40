import type { Check } from './check-input.js';
import { isOutside, outsideYear, type YearSpan, yearSpan } from './dates-in-year.js';

/** Days around the academic year in which meetings and lines of its calendar may lie: introduction weeks, a late resit. */
const DAYS_AROUND = 62;

/** The meetings and the lines of the calendar lie in or close to their academic year. */
export const teachingDates: Check = ({ draft }) => {
  const spans = new Map<string, YearSpan>();
  const spanOf = (year: YearSpan['year']) => {
    const span = spans.get(year) ?? yearSpan(year, DAYS_AROUND);
    spans.set(year, span);
    return span;
  };
  const lines = [...draft.calendar.values()].flatMap(({ record, place }) =>
    [
      outsideYear(place, { field: 'start', date: record.start }, spanOf(record.academicYear)),
      outsideYear(place, { field: 'end', date: record.end }, spanOf(record.academicYear)),
    ].flat(),
  );
  const meetings = [...draft.activities.values()].flatMap(({ record, place }) => {
    const span = spanOf(record.academicYear);
    const far = record.sessions.find(({ date }) => date !== null && isOutside(date, span));
    return far?.date ? outsideYear(place, { field: 'date', date: far.date }, span) : [];
  });
  return [...lines, ...meetings];
};
