import type { CurriculumBody, CurriculumJobDocument } from '@evenkeel/shared/contract';
import { useCalculation } from './calculation.js';
import { apiPath } from './get-json.js';

/** Divides courses over periods. */
export function useBalance() {
  return useCalculation<CurriculumJobDocument, Pick<CurriculumBody, 'plan' | 'norm'>>({
    start: apiPath(['curricula']),
    under: 'curricula',
  });
}
