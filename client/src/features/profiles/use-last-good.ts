import { useEffect, useState } from 'react';

/** The answer about a file, or the last good one about the same file while the next is awaited or was refused. */
export function useLastGood<T>(answer: T | undefined, file: File | null): T | null {
  const [last, setLast] = useState<{ readonly answer: T; readonly file: File | null } | null>(null);
  useEffect(() => {
    if (answer !== undefined) setLast({ answer, file });
  }, [answer, file]);
  return answer ?? (last?.file === file ? last.answer : null);
}
