/** How long a server asks to wait, in milliseconds: seconds or a date as HTTP writes it; null where it says nothing. */
export function retryAfter(header: string | undefined, nowMs: number): number | null {
  const text = (header ?? '').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? null : Math.max(0, until - nowMs);
}
