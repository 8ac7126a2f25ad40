import { seededRandom } from '../util/index.js';
import { allSelections, drawnSelection, type SelectionGraph } from './selection-graph.js';

/** Up to so many pathways all of them are computed. */
export const MOST_PATHWAYS = 100_000;
/** Beyond that so many are drawn, the same ones each time. */
export const DRAWN_PATHWAYS = 10_000;
const SEED = 20_260_901;

/** Pathways as lists of the courses in which they differ. */
export interface PathwayTable {
  /** Places of courses in the list that all pathways share. Pathway `p` has those from `starts[p]` up to `starts[p + 1]`. */
  readonly members: Int32Array;
  readonly starts: Int32Array;
  readonly length: number;
  /** How many students take each; null where each counts once. */
  readonly students: Float64Array | null;
}

/** The pathways of a cohort: one admissible selection out of each group of options. */
export interface Enumeration {
  readonly table: PathwayTable;
  /** How many there are. */
  readonly count: number;
  /** False where the table holds a sample of them. */
  readonly exact: boolean;
}

/** All pathways where there are no more than `MOST_PATHWAYS`, else a sample with a fixed seed. `placeOf` is a course's place in the shared list. */
export function enumeratePathways(graphs: readonly SelectionGraph[], placeOf: (code: string) => number): Enumeration {
  const count = graphs.reduce((total, graph) => total * graph.count, 1);
  const exact = count <= MOST_PATHWAYS;
  const lists = exact ? allPathways(graphs, placeOf) : drawnPathways(graphs, placeOf);
  return { table: pathwayTable(lists, null), count, exact };
}

type Places = readonly number[];

function allPathways(graphs: readonly SelectionGraph[], placeOf: (code: string) => number): readonly Places[] {
  let pathways: readonly Places[] = [[]];
  for (const graph of graphs) {
    const selections = allSelections(graph).map((selection) => placesOf(graph, selection, placeOf));
    pathways = pathways.flatMap((before) => selections.map((selection) => [...before, ...selection]));
  }
  return pathways;
}

function drawnPathways(graphs: readonly SelectionGraph[], placeOf: (code: string) => number): readonly Places[] {
  const random = seededRandom(SEED);
  return Array.from({ length: DRAWN_PATHWAYS }, () =>
    graphs.flatMap((graph) => placesOf(graph, drawnSelection(graph, random), placeOf)),
  );
}

function placesOf({ courses }: SelectionGraph, selection: Places, placeOf: (code: string) => number): Places {
  return selection.map((course) => placeOf(courses[course] ?? ''));
}

/** The lists of places as one table; `students` by pathway, null where each counts once. */
export function pathwayTable(lists: readonly Places[], students: readonly number[] | null): PathwayTable {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  const members = new Int32Array(starts[lists.length] ?? 0);
  lists.forEach((list, index) => {
    members.set(list, starts[index]);
  });
  return { members, starts, length: lists.length, students: students && Float64Array.from(students) };
}

/** The places of the courses of one pathway. */
export function membersOf({ members, starts }: PathwayTable, pathway: number): readonly number[] {
  return [...members.subarray(starts[pathway], starts[pathway + 1])];
}

/** What each pathway adds up to, where the courses have these values by place. */
export function sumsOf(
  { members, starts, length }: PathwayTable,
  values: ArrayLike<number>,
  base: number,
): Float64Array {
  const sums = new Float64Array(length);
  let member = 0;
  for (let pathway = 0; pathway < length; pathway += 1) {
    const end = starts[pathway + 1] ?? 0;
    let total = base;
    for (; member < end; member += 1) total += values[members[member] ?? 0] ?? 0;
    sums[pathway] = total;
  }
  return sums;
}
