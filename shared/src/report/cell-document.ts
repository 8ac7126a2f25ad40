import type { IsoWeek } from '../calendar/index.js';
import type { CellDocument } from '../contract/index.js';
import { acceptedWeeks, heatLevel } from '../hotspots/index.js';
import type { WeekLoad } from '../load/index.js';
import type { CohortAnalysis } from '../what-if/index.js';

/** One cell of the heat table for each of the weeks, in their order. */
export function cellDocuments(
  analysis: CohortAnalysis,
  weeks: readonly IsoWeek[],
  accepted: ReadonlySet<string>,
): CellDocument[] {
  const { load, hotspots, recoveryWeeks } = analysis;
  const byWeek = new Map(load.weeks.map((week) => [week.week, week]));
  const hot = new Set(hotspots.flatMap((hotspot) => hotspot.weeks));
  const calmed = new Set(hotspots.flatMap((hotspot) => acceptedWeeks(hotspot, accepted)));
  const recovery = new Set(recoveryWeeks);
  return weeks.map((week) => ({
    ...loadPart(byWeek.get(week), load.norm),
    week,
    hotspot: hot.has(week) && !calmed.has(week),
    accepted: calmed.has(week),
    recovery: recovery.has(week),
  }));
}

type LoadPart = Omit<CellDocument, 'week' | 'hotspot' | 'accepted' | 'recovery'>;

/** A week that the cohort's load does not reach lies outside the year and asks nothing. */
function loadPart(week: WeekLoad | undefined, norm: number): LoadPart {
  if (!week) return { ...hoursPart(0, norm), low: 0, high: 0, status: 'known', estimatedHours: 0, deadlines: 0 };
  const { hours, low, high, status, estimatedHours, deadlines } = week;
  return { ...hoursPart(hours, norm), low, high, status, estimatedHours, deadlines: deadlines.length };
}

function hoursPart(hours: number | null, norm: number): Pick<LoadPart, 'hours' | 'ofNorm' | 'level' | 'aboveNorm'> {
  if (hours === null) return { hours, ofNorm: null, level: null, aboveNorm: false };
  return { hours, ofNorm: hours / norm, level: heatLevel(hours, norm), aboveNorm: isAboveNorm(hours, norm) };
}

/** Whether hours lie above the norm by more than what is left of adding them up. */
export function isAboveNorm(hours: number, norm: number): boolean {
  return hours - norm > 1e-9;
}
