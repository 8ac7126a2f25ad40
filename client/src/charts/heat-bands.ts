import type { WeekColumnDocument } from '@evenkeel/shared/contract';

/** Consecutive weeks that share a heading. */
export interface Band {
  readonly key: string;
  readonly weeks: number;
  readonly period: WeekColumnDocument['period'];
  readonly kind: WeekColumnDocument['kind'];
}

/** The blocks and vacations above the weeks: consecutive weeks of one block, or of one kind outside the blocks. */
export function periodBands(weeks: readonly WeekColumnDocument[]): readonly Band[] {
  return runs(weeks, (week) => (week.period === null ? `-${week.kind}` : week.period.code));
}

/** The exam, resit and study weeks: consecutive weeks of one kind within one block. */
export function kindBands(weeks: readonly WeekColumnDocument[]): readonly Band[] {
  return runs(weeks, (week) => `${week.period?.code ?? ''}-${week.kind}`);
}

function runs(weeks: readonly WeekColumnDocument[], sameness: (week: WeekColumnDocument) => string): readonly Band[] {
  const bands: Band[] = [];
  let last: string | null = null;
  for (const week of weeks) {
    const current = sameness(week);
    const band = bands.at(-1);
    if (band && current === last) bands[bands.length - 1] = { ...band, weeks: band.weeks + 1 };
    else bands.push({ key: week.week, weeks: 1, period: week.period, kind: week.kind });
    last = current;
  }
  return bands;
}
