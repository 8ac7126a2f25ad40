import type { CohortRowDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';

/** Which cohort has the least even term, in the measure that is easiest to explain: the hours that would have to move. */
export function comparisonSentence(cohorts: readonly CohortRowDocument[], text: Text, format: Format): string {
  const told = cohorts.flatMap((row) => (row.balance ? [{ year: row.studyYear, hoover: row.balance.hoover }] : []));
  const [first, ...others] = told;
  if (!first) return text('compare.nothing');
  const least = others.reduce((most, row) => (row.hoover > most.hoover ? row : most), first);
  return text('compare.conclusion', {
    cohort: text('cohort.year', { year: least.year }),
    share: format.percent(least.hoover),
  });
}
