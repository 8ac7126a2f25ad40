import { type IsoWeek } from '../calendar/index.js';
import type { CohortLoad, Contribution, WeekLoad } from '../load/index.js';
import { type Affected, type Finding, type Found, type FoundInWeeks, isAboutWeeks } from '../stressors/index.js';
import { byKeys, sum } from '../util/index.js';
import type { Hotspot } from './hotspot.js';
import { mostUrgentFirst, type Urgency } from './most-urgent-first.js';

/**
 * The weeks of a cohort that need attention: each with at least one red or hard finding, or two amber ones; weeks in a row are one
 * hotspot. Ordered by excess hours × students, then by peak hours, then by first week. Findings about a course as a whole
 * name no weeks and make no hotspot, and neither do findings about what students
 * are told, which take no hours, or about students on another pathway or with another profile.
 */
export function findHotspots(load: CohortLoad, findings: readonly Finding[]): readonly Hotspot[] {
  const byWeek = foundByWeek(findings.filter((finding) => finding.status === 'found'));
  return runsOfHotWeeks(load, byWeek)
    .map((weeks) => hotspotOf(load, weeks, byWeek))
    .sort(mostUrgentFirst(urgencyOf));
}

/** The weeks of each hotspot, in order of time. Only findings of rules that `isAboutWeeks` names count. */
export function hotRuns(load: CohortLoad, found: readonly FoundInWeeks[]): readonly (readonly IsoWeek[])[] {
  return runsOfHotWeeks(load, foundByWeek(found)).map((weeks) => weeks.map(({ week }) => week));
}

function urgencyOf({ excessHours, affected, hours, weeks, cohort }: Hotspot): Urgency {
  const { studyYear } = cohort;
  return { excessHours, students: affected.students, peakHours: hours, firstWeek: weeks[0], studyYear };
}

type ByWeek<F> = ReadonlyMap<IsoWeek, readonly F[]>;

function foundByWeek<F extends FoundInWeeks>(found: readonly F[]): ByWeek<F> {
  const byWeek = new Map<IsoWeek, F[]>();
  for (const finding of found) {
    if (!isAboutWeeks(finding.rule)) continue;
    for (const week of finding.weeks) byWeek.set(week, [...(byWeek.get(week) ?? []), finding]);
  }
  return byWeek;
}

/** Whether findings make a week one that needs attention: one red or hard finding, or two amber ones. */
export function needsAttention(findings: readonly Pick<Found, 'severity'>[]): boolean {
  return findings.length >= 2 || findings.some((finding) => finding.severity !== 'amber');
}

function runsOfHotWeeks(load: CohortLoad, byWeek: ByWeek<FoundInWeeks>): readonly (readonly WeekLoad[])[] {
  const runs: WeekLoad[][] = [];
  let open = false;
  for (const week of load.weeks) {
    const hot = needsAttention(byWeek.get(week.week) ?? []);
    if (hot && open) runs.at(-1)?.push(week);
    else if (hot) runs.push([week]);
    open = hot;
  }
  return runs;
}

function hotspotOf(load: CohortLoad, weeks: readonly WeekLoad[], byWeek: ByWeek<Found>): Hotspot {
  const { ref } = load.cohort;
  const findings = [...new Set(weeks.flatMap((week) => byWeek.get(week.week) ?? []))];
  const peak = weeks.reduce((best, week) => ((week.hours ?? -1) > (best.hours ?? -1) ? week : best));
  return {
    id: ['hotspot', ref.programmeCode, ref.academicYear, ref.studyYear, weeks[0]?.week].join('~'),
    cohort: ref,
    weeks: weeks.map((week) => week.week),
    hours: peak.hours,
    low: peak.low,
    high: peak.high,
    peakWeek: peak.week,
    excessHours: sum(weeks.map((week) => Math.max(0, (week.hours ?? 0) - load.norm))),
    affected: mostAffected(findings),
    findings,
    contributions: contributionsTo(weeks),
  };
}

/** The largest group that any of its findings touches; a number that is kept back stays back. */
function mostAffected(findings: readonly Found[]): Affected {
  const known = findings.flatMap((finding) => finding.affected.students ?? []);
  if (known.length > 0) return { students: Math.max(...known), basis: 'expected' };
  const suppressed = findings.some((finding) => finding.affected.basis === 'suppressed');
  return { students: null, basis: suppressed ? 'suppressed' : 'unknown' };
}

/** Each item once, with its hours over all the weeks, the most first. */
function contributionsTo(weeks: readonly WeekLoad[]): readonly Contribution[] {
  const byItem = new Map<string, Contribution>();
  for (const { item, hours } of weeks.flatMap((week) => week.contributions)) {
    byItem.set(item.key, { item, hours: (byItem.get(item.key)?.hours ?? 0) + hours });
  }
  return [...byItem.values()].sort(
    byKeys(
      ({ hours }) => -hours,
      ({ item }) => item.key,
    ),
  );
}
