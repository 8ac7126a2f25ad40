import { usePeriodName } from '../../ui/period-name.js';
import { useText } from '../../ui/use-text.js';
import type { Plan } from './plan.js';

/** What to call a period of the plan: its number, with the year of study and the block. */
export function usePeriodText({ periods }: Pick<Plan, 'periods'>): (period: number) => string {
  const text = useText();
  const periodName = usePeriodName();
  return (period) => {
    const found = periods[period];
    const block = found ? periodName({ code: found.code, name: null }) : '';
    return text('curriculum.period', { number: period + 1, year: found?.studyYear ?? '', block });
  };
}
