import { dateOfEpochDay, epochDay } from '../calendar/index.js';
import type { Policy } from '../policy/index.js';
import type { Assessment, CourseRun } from '../schedule/index.js';
import { sum } from '../util/index.js';
import type { CourseInStyles } from './course-in-styles.js';
import { dueDayOf } from './due-day.js';
import { spreadEffort, timeConstantDays } from './effort-curve.js';
import { leadDays } from './lead-days.js';
import type { CourseLoad, LoadItem, WorkingStyle } from './load-item.js';

interface ResitInput {
  readonly run: CourseRun;
  readonly resit: Assessment;
  readonly policy: Policy;
}

/**
 * The course for a student who carries its resit: beside everything else the work on the assessment it repeats is done once more,
 * before the day of the resit. The hours then add up to more than the budget. A resit of unknown work or day adds nothing.
 */
export function courseWithResit(course: CourseInStyles, input: ResitInput): CourseInStyles {
  const withResit = (style: WorkingStyle) => addResit(course[style], input, style);
  return { steady: withResit('steady'), typical: withResit('typical'), 'last-minute': withResit('last-minute') };
}

function addResit(course: CourseLoad, { run, resit, policy }: ResitInput, style: WorkingStyle): CourseLoad {
  const due = dueDayOf(resit);
  const repeated = course.items.filter(({ assessmentCode }) => assessmentCode === resit.resitOf);
  const [first] = repeated;
  if (!due || !first) return course;
  const hours = sum(repeated.map((item) => item.hours));
  const from = Math.max(epochDay(run.span.start), due.day - leadDays(hours, policy));
  const window = { from: Math.min(from, due.day), due: due.day };
  const item: LoadItem = {
    ...first,
    key: `${course.courseCode}/resit/${resit.code}`,
    title: resit.title,
    assessmentCode: resit.code,
    dueOn: dateOfEpochDay(due.day),
    hours,
    daily: spreadEffort(hours, window, timeConstantDays(style, policy)),
  };
  return { ...course, items: [...course.items, item], itemisedItems: [...course.itemisedItems, item] };
}
