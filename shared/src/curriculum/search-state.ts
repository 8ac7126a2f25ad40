import type { BalanceProblem } from './balance-problem.js';
import type { CostTables } from './cost-tables.js';
import type { Assignment } from './curriculum-instance.js';

/** An assignment under way with its loads and counts, so that a move costs only what it touches. */
export interface SearchState {
  readonly assignment: Int32Array;
  readonly loads: readonly Int32Array[];
  readonly counts: readonly Int32Array[];
}

export function searchState({ curricula, periods, ec, curriculaOf }: BalanceProblem, start: Assignment): SearchState {
  const rows = () => curricula.map(() => new Int32Array(periods));
  const state = { assignment: Int32Array.from(start), loads: rows(), counts: rows() };
  for (const [course, period] of start.entries()) {
    for (const k of curriculaOf[course] ?? []) add(state, k, { period, units: ec[course] ?? 0, count: 1 });
  }
  return state;
}

function add(
  { loads, counts }: SearchState,
  k: number,
  { period, units, count }: { period: number; units: number; count: number },
): void {
  const [load, number] = [loads[k], counts[k]];
  if (load) load[period] = (load[period] ?? 0) + units;
  if (number) number[period] = (number[period] ?? 0) + count;
}

/** What the whole state costs. */
export function stateCost({ assignment, loads, counts }: SearchState, tables: CostTables): number {
  let cost = 0;
  for (const [k, row] of loads.entries()) for (const load of row) cost += tables.load[k]?.[load] ?? 0;
  for (const [k, row] of counts.entries()) for (const count of row) cost += tables.count[k]?.[count] ?? 0;
  const periods = tables.place.length / assignment.length;
  for (const [course, period] of assignment.entries()) cost += tables.place[course * periods + period] ?? 0;
  return cost;
}

/** Moves a course to another period; what that changes in cost comes back. Moving it back undoes it. */
export function moveCourse(
  state: SearchState,
  { problem, tables }: { problem: BalanceProblem; tables: CostTables },
  { course, to }: { course: number; to: number },
): number {
  const from = state.assignment[course] ?? 0;
  const units = problem.ec[course] ?? 0;
  const place = course * problem.periods;
  let change = (tables.place[place + to] ?? 0) - (tables.place[place + from] ?? 0);
  for (const k of problem.curriculaOf[course] ?? []) {
    const before = costIn(state, tables, k, from) + costIn(state, tables, k, to);
    add(state, k, { period: from, units: -units, count: -1 });
    add(state, k, { period: to, units, count: 1 });
    change += costIn(state, tables, k, from) + costIn(state, tables, k, to) - before;
  }
  state.assignment[course] = to;
  return change;
}

function costIn({ loads, counts }: SearchState, tables: CostTables, k: number, period: number): number {
  return (tables.load[k]?.[loads[k]?.[period] ?? 0] ?? 0) + (tables.count[k]?.[counts[k]?.[period] ?? 0] ?? 0);
}
