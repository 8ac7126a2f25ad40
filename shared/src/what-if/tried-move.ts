import type { IsoWeek } from '../calendar/index.js';
import { hotRuns } from '../hotspots/index.js';
import type { Policy } from '../policy/index.js';
import { type Found, findAfterMove } from '../stressors/index.js';
import { analyseLoad, type CohortAnalysis } from './analyse-cohort.js';
import type { MovedLoad } from './moved-load.js';

/** A move with the weeks that would need attention because of it. */
export interface CheckedMove extends MovedLoad {
  /** Weeks that were in no hotspot before. */
  readonly newHotspotWeeks: readonly IsoWeek[];
}

/** A move with its effect on the hours and on the findings of the whole cohort. */
export interface TriedMove extends CheckedMove {
  readonly solvedFindings: readonly Found[];
  readonly newFindings: readonly Found[];
}

/** The move with the weeks it brings that need attention: only the rules that can make one are asked again. */
export function checkedMove(before: CohortAnalysis, moved: MovedLoad, policy: Policy): CheckedMove {
  const { load } = moved;
  const known = new Set(before.hotspots.flatMap(({ weeks }) => weeks));
  const hot = hotRuns(load, findAfterMove({ ...before.context, load, policy }, before.findings));
  return { ...moved, newHotspotWeeks: hot.flat().filter((week) => !known.has(week)) };
}

/** The move with what it solves and what it brings: all rules are asked again. */
export function triedMove(before: CohortAnalysis, checked: CheckedMove, policy: Policy): TriedMove {
  const after = analyseLoad(checked.load, policy, before.context);
  return { ...checked, solvedFindings: foundOnlyIn(before, after), newFindings: foundOnlyIn(after, before) };
}

function foundOnlyIn(here: CohortAnalysis, there: CohortAnalysis): readonly Found[] {
  const known = new Set(there.findings.filter(({ status }) => status === 'found').map(({ id }) => id));
  return here.findings.filter((finding) => finding.status === 'found').filter(({ id }) => !known.has(id));
}
