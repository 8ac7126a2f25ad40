import type { HotspotDocument } from '../contract/index.js';
import { acceptedIds, type FindingDecisions } from '../decisions/index.js';
import { acceptedWeeks, type Hotspot } from '../hotspots/index.js';
import type { Policy } from '../policy/index.js';
import type { Cohort } from '../schedule/index.js';
import { contributionDocuments } from './contribution-document.js';
import { foundDocument } from './finding-document.js';

interface Told {
  readonly cohort: Cohort;
  readonly policy: Policy;
  readonly decisions?: FindingDecisions | undefined;
}

/** A hotspot with its findings, what was decided about them, and what brings its hours. */
export function hotspotDocument(hotspot: Hotspot, { cohort, policy, decisions }: Told): HotspotDocument {
  const { id, weeks, peakWeek, hours, low, high, excessHours, affected } = hotspot;
  return {
    id,
    studyYear: hotspot.cohort.studyYear,
    weeks: [...weeks],
    peakWeek,
    hours,
    low,
    high,
    excessHours,
    affected: { ...affected },
    findings: hotspot.findings.map((found) => foundDocument(found, policy, decisions)),
    acceptedWeeks: [...acceptedWeeks(hotspot, acceptedIds(decisions))],
    contributions: contributionDocuments(cohort, hotspot.contributions),
  };
}
