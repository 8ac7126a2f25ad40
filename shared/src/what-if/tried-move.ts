import type { IsoWeek } from '../calendar/index.js';
import type { Policy } from '../policy/index.js';
import type { Found } from '../stressors/index.js';
import { analyseLoad, type CohortAnalysis } from './analyse-cohort.js';
import type { MovedLoad } from './moved-load.js';

/** A move with its effect on the hours and on the findings of the whole cohort. */
export interface TriedMove extends MovedLoad {
  readonly solvedFindings: readonly Found[];
  readonly newFindings: readonly Found[];
  /** Weeks that were in no hotspot before. */
  readonly newHotspotWeeks: readonly IsoWeek[];
}

/** The move with what it solves and what it brings: all rules are asked again. */
export function triedMove(before: CohortAnalysis, moved: MovedLoad, policy: Policy): TriedMove {
  const after = analyseLoad({ load: moved.load, policy, history: before.history });
  return {
    ...moved,
    solvedFindings: foundOnlyIn(before, after),
    newFindings: foundOnlyIn(after, before),
    newHotspotWeeks: newHotspotWeeks(before, after),
  };
}

function foundOnlyIn(here: CohortAnalysis, there: CohortAnalysis): readonly Found[] {
  const known = new Set(there.findings.filter(({ status }) => status === 'found').map(({ id }) => id));
  return here.findings.filter((finding) => finding.status === 'found').filter(({ id }) => !known.has(id));
}

function newHotspotWeeks(before: CohortAnalysis, after: CohortAnalysis): readonly IsoWeek[] {
  const known = new Set(before.hotspots.flatMap((hotspot) => hotspot.weeks));
  const weeks = after.hotspots.flatMap((hotspot) => hotspot.weeks).filter((week) => !known.has(week));
  return [...new Set(weeks)].sort();
}
