import type { HotspotDocument } from '../contract/index.js';
import type { Hotspot } from '../hotspots/index.js';
import type { Policy } from '../policy/index.js';
import type { Cohort } from '../schedule/index.js';
import { contributionDocuments } from './contribution-document.js';
import { foundDocument } from './finding-document.js';

/** A hotspot with its findings and what brings its hours. */
export function hotspotDocument(hotspot: Hotspot, cohort: Cohort, policy: Policy): HotspotDocument {
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
    findings: hotspot.findings.map((found) => foundDocument(found, policy)),
    contributions: contributionDocuments(cohort, hotspot.contributions),
  };
}
