import { dateOfEpochDay } from '../calendar/index.js';
import { courseLoad, dueDayOf, epochWeekOf, weekTotals } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import { type Cohort, type CourseRun, isResit } from '../schedule/index.js';
import { runWithMove } from '../what-if/index.js';
import type { PlaceOf } from './movable-items.js';
import { type FixedDay, type ItemInGroup, MINUTES_IN_HOUR, type MovableItem } from './rebalance-problem.js';

/** What is looked at of the courses of all cohorts. */
export interface Context {
  readonly placeOf: PlaceOf;
  readonly items: readonly MovableItem[];
  /** The items of each course, by place. */
  readonly itemsOf: ReadonlyMap<string, readonly number[]>;
}

interface CohortWithPolicy {
  readonly cohort: Cohort;
  readonly policy: Policy;
}

/** A course as the students of a cohort meet it: its minutes by week today, what its moves change, and what of it does not move. */
export interface CourseMinutes {
  readonly minutes: ReadonlyMap<number, number>;
  readonly items: readonly ItemInGroup[];
  readonly fixedDays: readonly FixedDay[];
}

/** Each course of a cohort as it is, and with each of its moves; each yield is a short while of work. */
export function* courseMinutes(
  context: Context,
  { cohort, policy }: CohortWithPolicy,
): Generator<undefined, ReadonlyMap<string, CourseMinutes>> {
  const courses = new Map<string, CourseMinutes>();
  for (const run of cohort.runs) {
    const minutesOf = (of: CourseRun) => minutesByWeek(context, of, cohort, policy);
    const minutes = minutesOf(run);
    const places = context.itemsOf.get(run.course.code) ?? [];
    const items: ItemInGroup[] = [];
    for (const place of places) {
      yield;
      const item = context.items[place];
      const moving = run.assessments.find(({ code }) => code === item?.assessmentCode);
      if (!item || !moving) continue;
      const changes = item.slots.map(({ on }, at) =>
        at === 0
          ? new Map<number, number>()
          : difference(minutes, minutesOf(runWithMove(run, moving, { to: on, calendar: cohort.calendar }))),
      );
      items.push({ item: place, changes });
    }
    courses.set(run.course.code, { minutes, items, fixedDays: fixedDaysOf(context, run, places) });
  }
  return courses;
}

function minutesByWeek(
  { placeOf }: Context,
  run: CourseRun,
  { calendar }: Cohort,
  policy: Policy,
): ReadonlyMap<number, number> {
  const { items } = courseLoad({ run, calendar, policy, style: 'typical' });
  return new Map([...weekTotals(items)].map(([week, hours]) => [placeOf(week), Math.round(hours * MINUTES_IN_HOUR)]));
}

function difference(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const weeks = new Set([...before.keys(), ...after.keys()]);
  const changes = [...weeks].map((week) => [week, (after.get(week) ?? 0) - (before.get(week) ?? 0)] as const);
  return new Map(changes.filter(([, change]) => change !== 0).sort(([a], [b]) => a - b));
}

/** Days of what does not move: exams and locked deadlines. Resits are not sat by most. */
function fixedDaysOf({ items, placeOf }: Context, run: CourseRun, places: readonly number[]): readonly FixedDay[] {
  const movable = new Set(places.map((place) => items[place]?.assessmentCode));
  return run.assessments.flatMap((assessment) => {
    const due = dueDayOf(assessment);
    if (isResit(assessment) || movable.has(assessment.code) || !due || due.weekOnly) return [];
    return [{ on: dateOfEpochDay(due.day), week: placeOf(epochWeekOf(due.day)) }];
  });
}
