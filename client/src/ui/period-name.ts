import { useCallback } from 'react';
import { useText } from './use-text.js';

/** A block or semester as the calendar names it. */
export interface PeriodWords {
  readonly code: string;
  readonly name: string | null;
}

/** What to call a block or semester: by its code `1` reads "block 1", `S1` "semester 1"; others go by their own name. */
export function usePeriodName(): (period: PeriodWords) => string {
  const text = useText();
  return useCallback(
    ({ code, name }) => {
      const semester = /^s(\d)$/i.exec(code);
      if (semester?.[1]) return text('period.semester', { number: semester[1] });
      return /^\d+$/.test(code) ? text('period.block', { number: code }) : (name ?? code);
    },
    [text],
  );
}
