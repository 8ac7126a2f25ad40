import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOf, isSolution } from '../linear-model/index.js';
import { cohortLoad } from '../load/index.js';
import { pathwaySets } from '../pathways/index.js';
import { coursesTakenElsewhere } from '../scenario/index.js';
import { cohortOf, cohortsOf } from '../schedule/index.js';
import { aPolicy, arbitraryRebalance, twoCohorts, year } from '../testing/index.js';
import { moveAssessment } from '../what-if/index.js';
import {
  type BuiltProblem,
  brokenRules,
  buildProblem,
  choiceValue,
  compareValues,
  countMoves,
  foundToday,
  minutesOf,
  orderMoves,
  type RebalanceProblem,
  type RebalanceRequest,
  rebalanceModel,
  searchChoice,
} from './index.js';
import { rebalanceState } from './rebalance-state.js';

const schedule = twoCohorts();
const policy = aPolicy();
const rules = { noNewRedWeek: true, noPathwayWorse: true, mostPerWeek: null, leastDaysBetween: null };
const asked: RebalanceRequest = {
  ...{ schedule, programmeCode: 'BPSY', academicYear: year(), programmes: [{ programmeCode: 'BPSY', policy }] },
  ...{ studyYear: null, mostWeeks: 3, locked: [], rules },
};

function built(changes: Partial<RebalanceRequest> = {}): BuiltProblem {
  const work = buildProblem({ ...asked, ...changes });
  for (let turn = work.next(); ; turn = work.next()) if (turn.done) return turn.value;
}

function searched(problem: RebalanceProblem, mostMoves: number, seed = 1) {
  const walk = searchChoice(problem, foundToday(problem), { mostMoves, seed, steps: 3_000 });
  for (let turn = walk.next(); ; turn = walk.next()) if (turn.done) return turn.value;
}

describe('which deadlines may move', () => {
  const joint = {
    ...schedule,
    programmes: [...schedule.programmes, ...schedule.programmes.map((one) => ({ ...one, code: 'JOINT' }))],
    curriculum: [
      ...schedule.curriculum,
      ...schedule.curriculum
        .filter(({ courseCode }) => courseCode === 'PSY101')
        .map((entry) => ({ ...entry, programmeCode: 'JOINT' })),
    ],
  };
  const programmes = ['JOINT', 'BPSY'].map((programmeCode) => ({ programmeCode, policy }));
  const coursesOf = (changes: Partial<RebalanceRequest>) => {
    const { problem } = built({ schedule: joint, programmeCode: 'JOINT', programmes, ...changes });
    return new Set(problem.items.map(({ courseCode }) => courseCode));
  };

  it('are those of the programme, or of all that share a course with it, but for courses that others take too', () => {
    expect(coursesOf({})).toEqual(new Set(['PSY101']));
    const all = coursesOf({ allProgrammes: true });
    expect(all.size).toBeGreaterThan(2);
    const left = coursesOf({ allProgrammes: true, elsewhere: ['PSY202'] });
    expect(left).toEqual(new Set([...all].filter((code) => code !== 'PSY202')));
    expect(coursesTakenElsewhere(joint, year(), ['JOINT'])).toEqual(['PSY101']);
    expect(coursesTakenElsewhere(joint, year(), ['JOINT', 'BPSY'])).toEqual([]);
  });

  it('are fixed where that is asked, and free again where that is asked', () => {
    const [item] = built().problem.items;
    const key = `${item?.courseCode}/${item?.assessmentCode}`;
    const locked = built({ locked: [key] });
    expect(locked.problem.items).toHaveLength(built().problem.items.length - 1);
    expect(locked.fixed).toContainEqual(expect.objectContaining({ title: item?.title, why: 'asked' }));
    expect(built({ locked: [key], freed: [key] }).problem.items).toEqual(built().problem.items);
  });
});

describe('the problem of a schedule', () => {
  const { problem } = built();

  it('has the minutes of the load model today, and with each move of each item', () => {
    const pathways = cohortsOf(schedule, 'BPSY', year()).flatMap((ref) =>
      (pathwaySets(schedule, ref, 200)?.sets ?? []).map((set) => cohortOf(schedule, ref, set)),
    );
    expect(problem.groups).toHaveLength(pathways.length);
    for (const [at, group] of problem.groups.entries()) {
      const cohort = pathways[at];
      if (!cohort) throw new Error('The programme of the builders is gone');
      for (const { item } of group.items) {
        const one = problem.items[item];
        for (const [slot, { on }] of one?.slots.entries() ?? []) {
          const moved = one && moveAssessment(cohort, { ...one, to: on });
          const load = moved && cohortLoad(moved, policy, 'typical');
          const minutes = minutesOf(
            group,
            problem.items.map((_, at) => (at === item ? slot : 0)),
          );
          for (const { week, hours } of load?.weeks ?? []) {
            const place = problem.weeks.indexOf(week);
            // each course is rounded to a whole minute
            expect(Math.abs((minutes[place] ?? 0) / 60 - (hours ?? 0))).toBeLessThan(cohort.runs.length / 120 + 1e-9);
          }
        }
      }
    }
    expect(problem.items.length).toBeGreaterThan(0);
  });

  it('moves to working days only, and leaves out what is locked or of another year of study', () => {
    const [first] = problem.items;
    const locked = built({ locked: [`${first?.courseCode}/${first?.assessmentCode}`] }).problem;
    expect(locked.items).toHaveLength(problem.items.length - 1);
    expect(built({ studyYear: 9 }).problem.items).toEqual([]);
    expect(built({ studyYear: 9 }).problem.groups.length).toBeGreaterThan(0);
  });
});

describe('choices', () => {
  it('cost in the model what our own arithmetic says, for all that keep to the rules', () => {
    fc.assert(
      fc.property(
        arbitraryRebalance(fc, { items: 5, weeks: 5, groups: 2 }),
        fc.infiniteStream(fc.nat()),
        (problem, draws) => {
          const choice = problem.items.map(({ slots }) => (draws.next().value ?? 0) % slots.length);
          const linear = rebalanceModel(problem, countMoves(choice), { kind: 'overload' });
          const solution = linear.solutionOf(choice);
          expect(linear.choiceOf(solution)).toEqual(choice);
          expect(costOf(linear.model, solution) * 60).toBeCloseTo(choiceValue(problem, choice).overload, 3);
          expect(isSolution(linear.model, solution)).toBe(brokenRules(problem, choice).length === 0);
        },
      ),
    );
  });

  it('changed one item at a time are worth, and keep to, what they do when computed from scratch', () => {
    const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 20 });
    fc.assert(
      fc.property(arbitraryRebalance(fc, { items: 6, weeks: 6, groups: 3 }), steps, (problem, puts) => {
        const state = rebalanceState(problem, foundToday(problem).choice);
        for (const [item, slot] of puts) {
          if (slot < (problem.items[item]?.slots.length ?? 0)) state.put(item, slot);
          expect(state.overload()).toBeCloseTo(choiceValue(problem, state.choice).overload, 6);
          expect(state.keepsToRules()).toBe(brokenRules(problem, state.choice).length === 0);
          expect([...state.moved].sort()).toEqual(state.choice.flatMap((at, place) => (at === 0 ? [] : [place])));
        }
      }),
    );
  });

  it('found by the search keep to all rules, move no more than allowed, and are the same for the same seed', () => {
    fc.assert(
      fc.property(arbitraryRebalance(fc, { items: 6, weeks: 6, groups: 3 }), fc.nat(4), (problem, mostMoves) => {
        const found = searched(problem, mostMoves);
        expect(brokenRules(problem, found.choice)).toEqual([]);
        expect(countMoves(found.choice)).toBeLessThanOrEqual(mostMoves);
        expect(compareValues(found.value, foundToday(problem).value)).toBeLessThanOrEqual(0);
        expect(found.value).toEqual(choiceValue(problem, found.choice));
        expect(searched(problem, mostMoves)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('have moves whose gains and shares both add up to what all bring together', () => {
    const { problem } = built({ rules: { ...rules, noNewRedWeek: false, noPathwayWorse: false } });
    const { choice, value } = searched(problem, 4);
    const moves = orderMoves(problem, choice);
    const all = foundToday(problem).value.overload - value.overload;
    const total = (of: (move: (typeof moves)[number]) => number) => moves.reduce((sum, move) => sum + of(move), 0);
    expect(moves).toHaveLength(countMoves(choice));
    expect(total(({ gain }) => gain)).toBeCloseTo(all, 6);
    expect(total(({ share }) => share ?? Number.NaN)).toBeCloseTo(all, 6);
    expect(all).toBeGreaterThan(0);
  });
});
