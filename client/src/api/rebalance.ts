import type { RebalanceBody, RebalanceJobDocument } from '@evenkeel/shared/contract';
import { useCalculation } from './calculation.js';
import { apiPath } from './get-json.js';
import type { YearRef } from './queries.js';

/** Looks for the fewest moves. */
export function useRebalance({ programme, year }: YearRef) {
  return useCalculation<RebalanceJobDocument, Partial<RebalanceBody>>({
    start: apiPath(['programmes', programme, 'years', year, 'rebalance']),
    under: 'rebalance',
  });
}
