import type { PlainDate } from '@evenkeel/shared/calendar';
import type { CohortLoad, HoursBasis, LoadItem, WeekLoad } from '@evenkeel/shared/load';
import { assertNever, roundKeepingSum } from '@evenkeel/shared/util';

/** The load of a cohort as a director reads it: how each course is divided, then one line a week. */
export function courseText(load: CohortLoad): string {
  const courses = load.courses.flatMap((course) => [
    `${course.courseCode} ${course.courseName}: ${course.ec} EC, ${course.budget} hours, contact ${course.contact}`,
    ...itemLines(course.items),
  ]);
  const told = load.weeks.filter(({ hours, deadlines }) => hours !== 0 || deadlines.length > 0);
  const shown = roundKeepingSum(
    told.map(({ hours }) => hours ?? 0),
    1,
  );
  const weeks = told.map((week, index) => weekLine(week, shown[index] ?? 0));
  return [...courses, '', `Hours per week (${load.style})`, ...weeks, balanceLine(load), ''].join('\n');
}

function itemLines(items: readonly LoadItem[]): readonly string[] {
  const shown = roundKeepingSum(
    items.map(({ hours }) => hours),
    1,
  );
  return items.map((item, index) => {
    const due = item.dueOn === null ? '' : `, due ${item.dueOn}`;
    const estimates = item.estimates.length > 0 ? ` (estimate: ${item.estimates.join(', ')})` : '';
    return `  ${hoursText(shown[index] ?? 0)}  ${item.key}: ${basisText(item.basis)}${due}${estimates}`;
  });
}

function basisText(basis: HoursBasis): string {
  switch (basis.kind) {
    case 'timetable':
      return `timetable, ${basis.groups === 1 ? 'all students' : `one of ${basis.groups} groups`}`;
    case 'stated':
      return 'stated';
    case 'norm':
      return `norm for ${basis.size} ${basis.unit}`;
    case 'share':
      return `${(100 * basis.share).toFixed(1)} % of ${basis.ofHours.toFixed(1)} h`;
    case 'remainder':
      return `what is left of ${basis.budget} h`;
    default:
      return assertNever(basis);
  }
}

function weekLine(week: WeekLoad, shown: number): string {
  const place = week.teachingWeek ? `block ${week.teachingWeek.period.code}, week ${week.teachingWeek.number}` : '';
  const hours = week.hours === null ? 'cannot tell' : `${hoursText(shown)} (${bandText(week)})`;
  const due = week.deadlines.map(({ title, on, resit }) => `${resit ? 'resit' : 'due'} ${title} ${dayText(on)}`);
  const line = `  ${week.week}  ${dayText(week.start)}–${dayText(week.end)}  ${place.padEnd(15)}  ${week.kind.padEnd(8)}  ${hours}`;
  return [line, week.status, ...due].join('  ');
}

function bandText({ low, high }: WeekLoad): string {
  return `${(low ?? 0).toFixed(1)}–${(high ?? 0).toFixed(1)}`.padStart(9);
}

function balanceLine({ balance, nominal }: CohortLoad): string {
  if (!balance) return 'No balance';
  const share = (100 * balance.hoover).toFixed(1);
  return `Peak ${balance.peakHours.toFixed(1)} h against a mean of ${balance.meanHours.toFixed(1)} h and a flat plan of ${nominal?.toFixed(1)} h; ${share} % would have to move for a flat term`;
}

const hoursText = (hours: number) => `${hours.toFixed(1).padStart(5)} h`;
const dayText = (date: PlainDate) => date.slice(5);
