import { useCallback } from 'react';
import { useText } from './use-text.js';

/** The name of a block or semester by its code: `1` reads "block 1", `S1` "semester 1"; other codes speak for themselves. */
export function usePeriodName(): (code: string) => string {
  const text = useText();
  return useCallback(
    (code) => {
      const semester = /^s(\d)$/i.exec(code);
      if (semester?.[1]) return text('period.semester', { number: semester[1] });
      return /^\d+$/.test(code) ? text('period.block', { number: code }) : code;
    },
    [text],
  );
}
