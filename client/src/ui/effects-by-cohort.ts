import type { LoadEffectDocument } from '@evenkeel/shared/contract';

/** The weeks of a cohort that change. */
export interface CohortEffects extends Pick<LoadEffectDocument, 'programme' | 'year' | 'studyYear'> {
  readonly key: string;
  readonly weeks: readonly LoadEffectDocument[];
  /** The week that changes most. */
  readonly most: LoadEffectDocument;
  /** The most hours in a week, before or after. */
  readonly top: number;
}

/** The effects by cohort, in the order in which they come. */
export function effectsByCohort(effects: readonly LoadEffectDocument[]): readonly CohortEffects[] {
  const byCohort = new Map<string, LoadEffectDocument[]>();
  for (const effect of effects) {
    const key = JSON.stringify([effect.programme, effect.year, effect.studyYear]);
    const own = byCohort.get(key);
    if (own) own.push(effect);
    else byCohort.set(key, [effect]);
  }
  return [...byCohort].flatMap(([key, weeks]) => {
    const [first] = weeks;
    if (!first) return [];
    const { programme, year, studyYear } = first;
    const most = weeks.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), first);
    const top = Math.max(...weeks.flatMap(({ before, after }) => [before ?? 0, after ?? 0]));
    return [{ key, programme, year, studyYear, weeks, most, top }];
  });
}

function sizeOf({ before, after }: LoadEffectDocument): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}
