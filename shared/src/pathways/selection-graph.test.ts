import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OptionRule } from '../schedule/index.js';
import { seededRandom, sum } from '../util/index.js';
import {
  allSelections,
  drawnSelection,
  largestSelection,
  meanOfSelections,
  type SelectionGraph,
  selectionGraph,
} from './selection-graph.js';

const courses = (...ecs: readonly number[]) => ecs.map((ec, index) => ({ code: `C${index}`, name: '', ec }));
const ec = (atLeastEc: number): OptionRule => ({ kind: 'ec', atLeastEc });
const choose = (number: number): OptionRule => ({ kind: 'courses', choose: number });

const named = (graph: SelectionGraph) =>
  allSelections(graph).map((places) =>
    places
      .map((place) => graph.courses[place])
      .sort()
      .join(' '),
  );

describe('the admissible selections out of a group', () => {
  it('are all of so many courses', () => {
    const graph = selectionGraph({ rule: choose(2), courses: courses(5, 10, 5) });
    expect(named(graph).sort()).toEqual(['C0 C1', 'C0 C2', 'C1 C2']);
    expect(graph.count).toBe(3);
  });

  it('reach the EC without a course that could be left out', () => {
    const graph = selectionGraph({ rule: ec(10), courses: courses(5, 10, 5) });
    expect(named(graph).sort()).toEqual(['C0 C2', 'C1']);
  });

  it('go over the EC only where nothing else reaches it', () => {
    expect(named(selectionGraph({ rule: ec(12), courses: courses(10, 5, 5) })).sort()).toEqual(['C0 C1', 'C0 C2']);
  });

  it('are the whole group where it has too little, and nothing where nothing is asked', () => {
    expect(named(selectionGraph({ rule: ec(30), courses: courses(5, 10) }))).toEqual(['C0 C1']);
    expect(named(selectionGraph({ rule: choose(3), courses: courses(5, 10) }))).toEqual(['C0 C1']);
    expect(named(selectionGraph({ rule: choose(0), courses: courses(5, 10) }))).toEqual(['']);
    expect(named(selectionGraph({ rule: choose(1), courses: [] }))).toEqual(['']);
  });

  it('are counted without being listed', () => {
    const graph = selectionGraph({ rule: choose(20), courses: courses(...Array(40).fill(5)) });
    expect(graph.count).toBe(137_846_528_820);
    expect(graph.steps.length).toBeLessThan(1000);
  });

  const groups = fc.record({
    ecs: fc.array(fc.constantFrom(2.5, 3, 5, 6, 10, 15), { maxLength: 9 }),
    rule: fc.oneof(fc.integer({ min: 0, max: 6 }).map(choose), fc.constantFrom(0, 2.5, 5, 10, 12, 20, 30).map(ec)),
  });

  it('are those that trying every subset finds, with the same largest and mean sums', () => {
    fc.assert(
      fc.property(
        groups,
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 9, maxLength: 9 }),
        ({ ecs, rule }, hours) => {
          const graph = selectionGraph({ rule, courses: courses(...ecs) });
          const tried = everyMinimalSubset(ecs, rule);
          expect(named(graph).sort()).toEqual(
            tried.map((subset) => subset.map((index) => `C${index}`).join(' ')).sort(),
          );
          expect(graph.count).toBe(tried.length);
          const values = graph.courses.map((code) => hours[Number(code.slice(1))] ?? 0);
          const sums = tried.map((subset) => sum(subset.map((index) => hours[index] ?? 0)));
          const largest = largestSelection(graph, values);
          expect(largest.total).toBeCloseTo(Math.max(...sums), 9);
          expect(sum(largest.courses.map((place) => values[place] ?? 0))).toBeCloseTo(largest.total, 9);
          expect(meanOfSelections(graph, values)).toBeCloseTo(sum(sums) / sums.length, 9);
        },
      ),
    );
  });

  it('are drawn equally often', () => {
    const graph = selectionGraph({ rule: ec(10), courses: courses(5, 10, 5, 5) });
    const random = seededRandom(1);
    const drawn = new Map<string, number>();
    for (let time = 0; time < 4000; time += 1) {
      const key = drawnSelection(graph, random).join();
      drawn.set(key, (drawn.get(key) ?? 0) + 1);
    }
    expect(drawn.size).toBe(4);
    for (const times of drawn.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});

/** Every subset that meets the rule and of which no course can be left out, as indexes. */
function everyMinimalSubset(ecs: readonly number[], rule: OptionRule): readonly (readonly number[])[] {
  const weights = ecs.map((each) => (rule.kind === 'ec' ? each : 1));
  const asked = rule.kind === 'ec' ? rule.atLeastEc : rule.choose;
  const needed = Math.min(asked, sum(weights));
  const meets = (subset: readonly number[]) => sum(subset.map((index) => weights[index] ?? 0)) >= needed - 1e-9;
  const subsets = Array.from({ length: 2 ** ecs.length }, (_, bits) =>
    ecs.map((_each, index) => index).filter((index) => (bits >> index) & 1),
  );
  return subsets.filter(
    (subset) => meets(subset) && subset.every((left) => !meets(subset.filter((index) => index !== left))),
  );
}

describe('groups in a group', () => {
  const track = (code: string, rule: OptionRule, ...ecs: readonly number[]) => ({
    rule,
    courses: ecs.map((each, index) => ({ code: `${code}${index}`, name: '', ec: each })),
  });

  it('are each one of the things to choose, and have their own rule met where they are chosen', () => {
    const graph = selectionGraph({
      rule: choose(1),
      courses: courses(15),
      groups: [track('A', choose(2), 5, 5, 5), track('B', ec(10), 5, 10)],
    });
    expect(named(graph).sort()).toEqual(['A0 A1', 'A0 A2', 'A1 A2', 'B1', 'C0']);
    expect(graph.count).toBe(5);
  });

  it('count for the EC they take at the least', () => {
    const graph = selectionGraph({ rule: ec(15), courses: courses(5, 5), groups: [track('A', choose(2), 5, 10)] });
    expect(named(graph)).toEqual(['A0 A1']);
    const larger = selectionGraph({ rule: ec(20), courses: courses(5, 5), groups: [track('A', choose(2), 5, 10)] });
    expect(named(larger).sort()).toEqual(['A0 A1 C0', 'A0 A1 C1']);
  });

  const tracks = fc.array(
    fc.record({
      ecs: fc.array(fc.constantFrom(5, 10), { minLength: 1, maxLength: 3 }),
      rule: fc.integer({ min: 1, max: 3 }).map(choose),
    }),
    { maxLength: 3 },
  );

  it('are those that trying every subset finds, with the same largest and mean sums', () => {
    fc.assert(
      fc.property(tracks, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 }), (made, own, asked) => {
        const groups = made.map(({ ecs, rule }, at) => track(`T${at}-`, rule, ...ecs));
        const group = { rule: choose(asked), courses: courses(...Array(own).fill(5)), groups };
        const graph = selectionGraph(group);
        const expected = subsetsOf([...group.courses, ...groups.flatMap((one) => one.courses)].map(({ code }) => code))
          .filter((taken) => isAdmissible(group, taken))
          .map((taken) => [...taken].sort().join(' '));
        expect(named(graph).sort()).toEqual(expected.sort());
        expect(graph.count).toBe(expected.length);
        const values = graph.courses.map((code) => code.length + Number(code.at(-1)));
        const sums = allSelections(graph).map((places) => sum(places.map((place) => values[place] ?? 0)));
        expect(largestSelection(graph, values).total).toBe(Math.max(...sums));
        expect(meanOfSelections(graph, values)).toBeCloseTo(sum(sums) / sums.length, 9);
        expect(named(graph)).toContain(
          drawnSelection(graph, seededRandom(1))
            .map((place) => graph.courses[place])
            .sort()
            .join(' '),
        );
      }),
    );
  });
});

interface TrackGroup {
  readonly rule: OptionRule;
  readonly courses: readonly { readonly code: string }[];
  readonly groups?: readonly TrackGroup[];
}

function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** codes.length }, (_, bits) => codes.filter((_code, at) => (bits >> at) & 1));
}

/** As many things are chosen as are asked, or all there are; of groups that are chosen so in them, and nothing of the others. */
function isAdmissible({ rule, courses: own, groups = [] }: TrackGroup, taken: readonly string[]): boolean {
  const takenOf = (group: TrackGroup) => taken.filter((code) => group.courses.some((course) => course.code === code));
  const chosen = groups.filter((group) => takenOf(group).length > 0);
  const count = taken.filter((code) => own.some((course) => course.code === code)).length + chosen.length;
  const asked = rule.kind === 'courses' ? rule.choose : 0;
  const isMet = count === Math.min(asked, own.length + groups.length);
  return isMet && chosen.every((group) => isAdmissible(group, takenOf(group)));
}
