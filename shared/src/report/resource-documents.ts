import { type IsoWeek, isStudyWeek } from '../calendar/index.js';
import type { CohortResourcesDocument, WeekResourcesDocument } from '../contract/index.js';
import { feedbackInTime, weekResources } from '../hotspots/index.js';
import type { CohortLoad } from '../load/index.js';
import { sum } from '../util/index.js';

/** What these weeks of a cohort give beside what they ask. */
export function cohortResources(load: CohortLoad, weeks: readonly IsoWeek[]): CohortResourcesDocument {
  const { cohort } = load;
  const shown = weekResources(load).filter(({ week }) => weeks.includes(week) && isStudyWeek(cohort.calendar, week));
  const free = shown.flatMap(({ week, freeHalfDays: count }) => (count === null ? [] : [{ week, count }]));
  const [fewest = null] = [...free].sort((a, b) => a.count - b.count);
  return {
    contactMoments: meanOf(shown.flatMap(({ contactMoments }) => contactMoments ?? [])),
    freeHalfDays: meanOf(free.map(({ count }) => count)),
    fewestFreeHalfDays: fewest,
    feedback: { ...feedbackInTime(cohort.runs) },
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length > 0 ? sum(values) / values.length : null;
}

/** What one week of a cohort gives beside what it asks, with the nearest weeks to recover in. */
export function weekResourcesDocument(load: CohortLoad, week: IsoWeek): WeekResourcesDocument {
  const all = weekResources(load);
  const recovery = all.filter((each) => each.recovery).map((each) => each.week);
  const own = all.find((each) => each.week === week);
  return {
    contactMoments: own?.contactMoments ?? null,
    freeHalfDays: own?.freeHalfDays ?? null,
    feedback: (own?.feedback ?? []).map((each) => ({ ...each })),
    recoveryBefore: recovery.filter((each) => each < week).at(-1) ?? null,
    recoveryAfter: recovery.find((each) => each > week) ?? null,
  };
}
