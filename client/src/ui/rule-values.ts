import type { FoundDocument } from '@evenkeel/shared/contract';
import type { Format } from './format.js';
import type { Text, TextValues } from './use-text.js';
import { weeksText } from './weeks-text.js';

/** What the sentence of a rule may name: its value and threshold, when, and which courses and items bring it about. */
export function ruleValues(finding: FoundDocument, text: Text, format: Format): TextValues {
  const { value, threshold, evidence, weeks, dates, studyYear, affected } = finding;
  const courses = [...new Set(evidence.map((item) => item.courseCode))];
  const items = evidence.map((item) => item.title ?? item.courseCode);
  return {
    value,
    threshold,
    studyYear,
    excess: finding.excessHours,
    count: evidence.length,
    students: affected.students ?? 0,
    weeks: weeksText(weeks, text),
    week: weeks[0] ? weeksText([weeks[0]], text) : '',
    dates: format.list(dates.map(format.weekday)),
    date: dates[0] ? format.weekday(dates[0]) : '',
    courses: format.list(courses),
    course: courses[0] ?? '',
    items: format.list(items),
    item: items[0] ?? '',
  };
}
