import type { IsoWeek } from '../calendar/index.js';
import type { CohortLoad, Contribution, WeekLoad } from '../load/index.js';
import { byKeys, sum } from '../util/index.js';
import type { Evidence } from './finding.js';
import { assessmentKey, type GradedItem } from './graded-item.js';

/** The weeks of the load with these ids, in order. */
export function weekLoads(load: CohortLoad, weeks: readonly IsoWeek[]): readonly WeekLoad[] {
  const wanted = new Set(weeks);
  return load.weeks.filter((week) => wanted.has(week.week));
}

/** Everything that brings hours in these weeks, with those hours, the most first. Work on one assessment is one line. */
export function weekEvidence(weeks: readonly WeekLoad[]): readonly Evidence[] {
  const lines = new Map<string, Evidence>();
  for (const { item, hours } of weeks.flatMap((week) => week.contributions)) {
    const itemCode = item.assessmentCode ?? item.title;
    const key = JSON.stringify([item.courseCode, itemCode]);
    const before = lines.get(key);
    lines.set(key, {
      courseCode: item.courseCode,
      itemCode,
      title: item.title,
      date: before?.date ?? item.dueOn,
      hours: (before?.hours ?? 0) + hours,
    });
  }
  return mostFirst([...lines.values()]);
}

/** The parts of the items with their hours in these weeks, the most first. */
export function itemEvidence(items: readonly GradedItem[], weeks: readonly WeekLoad[]): readonly Evidence[] {
  const contributions = weeks.flatMap((week) => week.contributions).filter(({ item }) => item.assessmentCode !== null);
  const evidence = items.flatMap((item) =>
    item.parts.map((part) => ({
      courseCode: part.courseCode,
      itemCode: part.code,
      title: part.title,
      date: part.dueOn,
      hours: sum(contributions.filter(isWorkOn(assessmentKey(part))).map(({ hours }) => hours)),
    })),
  );
  return mostFirst(evidence);
}

function isWorkOn(key: string): (contribution: Contribution) => boolean {
  return ({ item }) => assessmentKey({ courseCode: item.courseCode, code: item.assessmentCode ?? '' }) === key;
}

/** A course as a whole, where no single item is to blame. */
export function courseEvidence(courseCode: string, title: string): Evidence {
  return { courseCode, itemCode: null, title, date: null, hours: null };
}

function mostFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort(
    byKeys(
      (line) => -(line.hours ?? 0),
      (line) => line.date ?? '9999',
      (line) => line.courseCode,
      (line) => line.itemCode ?? '',
    ),
  );
}
