import type { CohortRef, Schedule } from '../schedule/index.js';
import { pathwayChoices } from './pathway-choices.js';
import { enumeratePathways, membersOf } from './pathway-table.js';
import { selectionGraph } from './selection-graph.js';

/** What the students of a cohort may take, as lists of course codes. */
export interface PathwaySets {
  readonly sets: readonly (readonly string[])[];
  /** How many different ones there are. */
  readonly count: number;
}

/**
 * The admissible pathways of a full-time student, each as the codes of its courses: all of them, or where there are more than `most`
 * as many, evenly spread over the list of all (or over a sample with a fixed seed beyond 100,000). Null when the programme is not known.
 */
export function pathwaySets(schedule: Schedule, ref: CohortRef, most: number): PathwaySets | null {
  const choices = pathwayChoices({ schedule, ref, profile: null });
  if (!choices) return null;
  const codes = choices.cohort.runs.map(({ course }) => course.code);
  const places = new Map(codes.map((code, place) => [code, place]));
  const { table, count } = enumeratePathways(choices.groups.map(selectionGraph), (code) => places.get(code) ?? -1);
  const shown = Math.min(table.length, most);
  const sets = Array.from({ length: shown }, (_, index) => {
    const members = membersOf(table, Math.floor((index * table.length) / shown));
    return [...choices.fixed, ...members.map((place) => codes[place] ?? '')].sort();
  });
  return { sets, count };
}
