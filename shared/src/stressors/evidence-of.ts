import type { IsoWeek } from '../calendar/index.js';
import type { CohortLoad, WeekLoad } from '../load/index.js';
import { byKeys } from '../util/index.js';
import { assessmentKey } from './assessment-key.js';
import type { Evidence } from './finding.js';
import type { GradedItem } from './graded-item.js';
import { loadIndex } from './load-index.js';

/** The weeks of the load with these ids, in the order given. */
export function weekLoads(load: CohortLoad, weeks: readonly IsoWeek[]): readonly WeekLoad[] {
  const { weeks: byId } = loadIndex(load);
  return weeks.flatMap((week) => byId.get(week) ?? []);
}

/** Everything that brings hours in these weeks, with those hours, the most first. Work on one assessment is one line. */
export function weekEvidence(load: CohortLoad, weeks: readonly IsoWeek[]): readonly Evidence[] {
  const lines = new Map<string, Evidence>();
  for (const { contributions } of weekLoads(load, weeks)) {
    for (const { item, hours } of contributions) {
      const itemCode = item.assessmentCode ?? item.title;
      // Course self-study has no code of its own, and an empty one is no code a source could give.
      const key = assessmentKey(item.courseCode, itemCode ?? '');
      const before = lines.get(key);
      lines.set(key, {
        courseCode: item.courseCode,
        itemCode,
        title: item.title,
        date: before?.date ?? item.dueOn,
        hours: (before?.hours ?? 0) + hours,
      });
    }
  }
  return mostFirst([...lines.values()]);
}

/** The parts of the items with their hours in these weeks, the most first. */
export function itemEvidence(
  load: CohortLoad,
  items: readonly GradedItem[],
  weeks: readonly IsoWeek[],
): readonly Evidence[] {
  const { workByWeek } = loadIndex(load);
  return evidenceOfParts(items, (key) => {
    const work = workByWeek.get(key);
    return weeks.reduce((hours, week) => hours + (work?.get(week) ?? 0), 0);
  });
}

/** The parts of the items with all their hours, the most first. */
export function wholeItemEvidence(load: CohortLoad, items: readonly GradedItem[]): readonly Evidence[] {
  const { work } = loadIndex(load);
  return evidenceOfParts(items, (key) => work.get(key) ?? 0);
}

/** The parts of the items, where the finding is not about hours. */
export function itemEvidenceWithoutHours(items: readonly GradedItem[]): readonly Evidence[] {
  return evidenceOfParts(items, () => null);
}

function evidenceOfParts(items: readonly GradedItem[], hoursOf: (key: string) => number | null): readonly Evidence[] {
  const evidence = items.flatMap((item) =>
    item.parts.map(({ courseCode, code, title, dueOn }) => ({
      courseCode,
      itemCode: code,
      title,
      date: dueOn,
      hours: hoursOf(assessmentKey(courseCode, code)),
    })),
  );
  return mostFirst(evidence);
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
