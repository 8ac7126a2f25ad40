import type { IsoWeek } from '../calendar/index.js';
import type { Found } from '../stressors/index.js';
import { needsAttention } from './find-hotspots.js';

interface WithFindings {
  readonly weeks: readonly IsoWeek[];
  readonly findings: readonly Pick<Found, 'id' | 'weeks' | 'severity'>[];
}

/** The weeks of a hotspot that ask for no attention once the findings that were accepted are left aside. */
export function acceptedWeeks({ weeks, findings }: WithFindings, accepted: ReadonlySet<string>): readonly IsoWeek[] {
  if (accepted.size === 0) return [];
  const left = findings.filter(({ id }) => !accepted.has(id));
  return weeks.filter((week) => !needsAttention(left.filter((finding) => finding.weeks.includes(week))));
}
