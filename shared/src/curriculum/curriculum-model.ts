import { buildLinearModel, type LinearModel, type LinearModelBuilder, type Term } from '../linear-model/index.js';
import type { BalanceProblem, MergedCurriculum } from './balance-problem.js';
import type { Assignment, BalanceNorm } from './curriculum-instance.js';
import { squaredLoadCosts } from './load-costs.js';
import { lowerBound } from './lower-bound.js';
import { possibleLoads } from './possible-loads.js';

/** The linear model of a problem, and how its solutions are assignments. Costs are values of the norm. */
export interface CurriculumModel {
  readonly model: LinearModel;
  /** The assignment a solution stands for. */
  assignmentOf(solution: ArrayLike<number>): Assignment;
  /** The solution an assignment that breaks nothing stands for. */
  solutionOf(assignment: Assignment): Float64Array;
}

interface Building {
  readonly problem: BalanceProblem;
  readonly builder: LinearModelBuilder;
  /** The column that is 1 when the course lies in the period; undefined outside its window. */
  readonly placed: readonly (readonly (number | undefined)[])[];
  /** How the columns that follow from the placing are filled in. */
  readonly followers: ((solution: Float64Array) => void)[];
}

/**
 * A binary for each course and period of its window; prerequisites period by period (the course by then needs the other before then), which
 * bounds better than one row a pair; the convex cost of a load as steps between the loads a period can have.
 */
export function curriculumModel(problem: BalanceProblem, norm: BalanceNorm): CurriculumModel {
  const builder = buildLinearModel();
  const building: Building = { problem, builder, placed: placeCourses(problem, builder, norm), followers: [] };
  addPrerequisites(building);
  addLimits(building);
  if (norm === 'max') addMaximum(building);
  else for (const curriculum of problem.curricula) addSquares(building, curriculum);
  const model = builder.model();
  return {
    model,
    assignmentOf: (solution) =>
      building.placed.map((columns) =>
        columns.findIndex((column) => column !== undefined && (solution[column] ?? 0) > 0.5),
      ),
    solutionOf: (assignment) => solutionOf(building, model, assignment),
  };
}

function solutionOf({ placed, followers }: Building, model: LinearModel, assignment: Assignment): Float64Array {
  const solution = new Float64Array(model.costs.length);
  for (const [course, period] of assignment.entries()) {
    const column = placed[course]?.[period];
    if (column !== undefined) solution[column] = 1;
  }
  for (const fill of followers) fill(solution);
  return solution;
}

function placeCourses(problem: BalanceProblem, builder: LinearModelBuilder, norm: BalanceNorm): Building['placed'] {
  const { windows, periods, isUnwanted, instance } = problem;
  return problem.ec.map((_, course) => {
    const columns = Array.from({ length: periods }, (__, period) => {
      if (period < (windows.first[course] ?? 0) || period > (windows.last[course] ?? 0)) return undefined;
      const cost = norm === 'squares' && isUnwanted(course, period) ? instance.weights.unwanted : 0;
      return builder.addColumn({ kind: 'integer', upper: 1, cost });
    });
    builder.addRow(termsOf(columns), { least: 1, most: 1 });
    return columns;
  });
}

function termsOf(columns: readonly (number | undefined)[], factor = 1): readonly Term[] {
  return columns.flatMap((column): Term[] => (column === undefined ? [] : [[column, factor]]));
}

function addPrerequisites({ problem, builder, placed }: Building): void {
  const { order, windows, periods } = problem;
  for (const [course, earlier] of order.before.entries()) {
    for (const other of earlier) {
      const from = windows.first[course] ?? 0;
      const to = Math.min(periods - 1, windows.last[other] ?? 0);
      for (let period = from; period <= to; period++) {
        const own = termsOf((placed[course] ?? []).slice(0, period + 1));
        const needed = termsOf((placed[other] ?? []).slice(0, period), -1);
        builder.addRow([...own, ...needed], { most: 0 });
      }
    }
  }
}

function addLimits({ problem, builder, placed }: Building): void {
  const { minLoad, maxLoad, minCourses, maxCourses } = problem.limits;
  for (const { courses, total } of problem.curricula) {
    for (let period = 0; period < problem.periods; period++) {
      const columns = courses.map((course) => placed[course]?.[period]);
      if (minCourses !== null || maxCourses !== null) {
        builder.addRow(termsOf(columns), {
          least: minCourses ?? 0,
          ...(maxCourses === null ? {} : { most: maxCourses }),
        });
      }
      if (minLoad !== null || (maxLoad !== null && maxLoad < total)) {
        builder.addRow(loadTerms({ problem, placed }, courses, period), {
          least: minLoad ?? 0,
          most: maxLoad ?? total,
        });
      }
    }
  }
}

function loadTerms(
  { problem, placed }: Pick<Building, 'problem' | 'placed'>,
  courses: readonly number[],
  period: number,
): readonly Term[] {
  return courses.flatMap((course) => termsOf([placed[course]?.[period]], problem.ec[course] ?? 0));
}

function addMaximum(building: Building): void {
  const { problem, builder } = building;
  const { unitsPerEc } = problem;
  const least = Math.round(lowerBound(problem, 'max') * unitsPerEc);
  const maximum = builder.addColumn({ kind: 'integer', lower: least, cost: 1 / unitsPerEc });
  const rows: (readonly Term[])[] = [];
  for (const { courses } of problem.curricula) {
    for (let period = 0; period < problem.periods; period++) {
      const terms = loadTerms(building, courses, period);
      builder.addRow([...terms, [maximum, -1]], { most: 0 });
      rows.push(terms);
    }
  }
  building.followers.push((solution) => {
    solution[maximum] = Math.max(least, ...rows.map((terms) => loadIn(terms, solution)));
  });
}

function loadIn(terms: readonly Term[], solution: Float64Array): number {
  return terms.reduce((load, [column, units]) => load + units * (solution[column] ?? 0), 0);
}

function addSquares(building: Building, curriculum: MergedCurriculum): void {
  const { problem, builder } = building;
  const costs = squaredLoadCosts(problem, curriculum);
  for (let period = 0; period < problem.periods; period++) {
    const loads = possibleLoads(problem, curriculum, period);
    const [least] = loads;
    if (least === undefined) continue; // the rows of the limits say that there is no arrangement
    builder.addOffset(costs[least] ?? 0);
    const terms = loadTerms(building, curriculum.courses, period);
    const steps = stepsBetween(loads, costs);
    const unit = commonDivisor(curriculum.courses.map((course) => problem.ec[course] ?? 0));
    const columns = steps.map(({ length, slope }) =>
      builder.addColumn({ kind: 'integer', upper: length / unit, cost: slope * unit }),
    );
    builder.addRow([...terms, ...termsOf(columns, -unit)], { least, most: least });
    building.followers.push((solution) => {
      let rest = loadIn(terms, solution) - least;
      for (const [index, { length }] of steps.entries()) {
        solution[columns[index] ?? 0] = Math.min(rest, length) / unit;
        rest -= Math.min(rest, length);
      }
    });
  }
}

/** The straight parts of the cost over the possible loads; neighbours of one slope are one part. */
function stepsBetween(loads: readonly number[], costs: Float64Array): readonly { length: number; slope: number }[] {
  const steps: { length: number; slope: number }[] = [];
  for (let index = 1; index < loads.length; index++) {
    const [from, to] = [loads[index - 1] ?? 0, loads[index] ?? 0];
    const slope = ((costs[to] ?? 0) - (costs[from] ?? 0)) / (to - from);
    const last = steps.at(-1);
    if (last && last.slope === slope) last.length += to - from;
    else steps.push({ length: to - from, slope });
  }
  return steps;
}

/** The largest number all loads of the courses are a multiple of; 1 where there is no load. */
function commonDivisor(units: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return units.reduce(divisor, 0) || 1;
}
