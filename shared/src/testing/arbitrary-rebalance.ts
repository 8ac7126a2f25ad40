import type fastCheck from 'fast-check';
import { addDays, isoWeekOf } from '../calendar/index.js';
import type { LoadGroup, RebalanceProblem, Slot } from '../rebalance/index.js';
import { day } from './builders.js';

const MONDAY = day('2026-10-05');

interface Shape {
  readonly items: number;
  readonly weeks: number;
  readonly groups: number;
}

/** Problems of at most so many items and weeks, with and without each rule. Minutes only move between weeks, as they do in the load model. */
export function arbitraryRebalance(fc: typeof fastCheck, most: Shape): fastCheck.Arbitrary<RebalanceProblem> {
  const shape = fc.record({
    items: fc.integer({ min: 0, max: most.items }),
    weeks: fc.integer({ min: 2, max: most.weeks }),
    groups: fc.integer({ min: 1, max: most.groups }),
  });
  return shape.chain(({ items, weeks, groups }) => {
    const week = fc.nat(weeks - 1);
    const item = fc.record({
      today: week,
      others: fc.uniqueArray(week, { maxLength: 3 }),
      effort: fc.integer({ min: 60, max: 1500 }),
    });
    const group = fc.record({
      weight: fc.constantFrom(1, 7.5, 40),
      base: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: weeks, maxLength: weeks }),
      takes: fc.array(fc.boolean(), { minLength: items, maxLength: items }),
      fixed: fc.array(week, { maxLength: 2 }),
    });
    return fc
      .record({
        items: fc.array(item, { minLength: items, maxLength: items }),
        groups: fc.array(group, { minLength: groups, maxLength: groups }),
        rules: fc.record({
          noNewRedWeek: fc.boolean(),
          noPathwayWorse: fc.boolean(),
          mostPerWeek: fc.option(fc.constantFrom(1, 2)),
          leastDaysBetween: fc.option(fc.constantFrom(2, 8)),
        }),
      })
      .map((drawn) => problemOf(weeks, drawn));
  });
}

interface Drawn {
  readonly items: readonly { readonly today: number; readonly others: readonly number[]; readonly effort: number }[];
  readonly groups: readonly {
    readonly weight: number;
    readonly base: readonly number[];
    readonly takes: readonly boolean[];
    readonly fixed: readonly number[];
  }[];
  readonly rules: RebalanceProblem['rules'];
}

function problemOf(weeks: number, { items, groups, rules }: Drawn): RebalanceProblem {
  const dayIn = (week: number, offset: number) => addDays(MONDAY, 7 * week + (offset % 5));
  const slots = items.map(({ today, others }, at): readonly Slot[] =>
    [today, ...others.filter((week) => week !== today)].map((week) => ({
      on: dayIn(week, at),
      week,
      days: 7 * (week - today),
      weeksAway: Math.abs(week - today),
    })),
  );
  return {
    weeks: Array.from({ length: weeks }, (_, week) => isoWeekOf(dayIn(week, 0))),
    items: slots.map((own, at) => ({ courseCode: `C${at}`, assessmentCode: 'A', title: `Item ${at}`, slots: own })),
    groups: groups.map(
      ({ weight, base, takes, fixed }): LoadGroup => ({
        programmeCode: 'P',
        studyYear: 1,
        weight,
        minutes: base,
        thresholds: { norm: 2520, red: 3000, severe: 3600 },
        items: slots.flatMap((own, item) =>
          takes[item]
            ? [{ item, changes: own.map(({ week }) => changeOf(own[0]?.week ?? 0, week, items[item]?.effort ?? 0)) }]
            : [],
        ),
        fixedDays: fixed.map((week) => ({ on: dayIn(week, 4), week })),
      }),
    ),
    rules,
  };
}

/** Two thirds of the work lie in the week of the deadline, a third in the one before it. */
function changeOf(from: number, to: number, effort: number): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  const add = (week: number, minutes: number) => {
    if (week >= 0 && minutes !== 0) changes.set(week, (changes.get(week) ?? 0) + minutes);
  };
  if (from === to) return changes;
  const [late, early] = [Math.round((effort * 2) / 3), Math.round(effort / 3)];
  add(from, -late);
  add(from - 1, -early);
  add(to, late);
  add(to - 1, early);
  return changes;
}
