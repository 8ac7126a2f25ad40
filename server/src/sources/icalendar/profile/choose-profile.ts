import type { CalendarEvent } from '../read-event.js';
import type { CalendarProfile } from './calendar-profile.js';
import { bearsSign, matchEvent } from './match-event.js';

/** Enough events, taken evenly from the file, to tell which profile fits. */
const SAMPLE = 200;

/** The profile that fits best: by what the program calls itself, the signs of its events, and the share of events it understands. */
export function chooseProfile(
  profiles: readonly CalendarProfile[],
  product: string,
  events: readonly CalendarEvent[],
): CalendarProfile | null {
  const step = Math.max(1, Math.floor(events.length / SAMPLE));
  const sample = events.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  const scored = profiles.map((profile) => ({ profile, score: fit(profile, product, sample) }));
  const [first] = scored;
  if (!first) return null;
  return scored.reduce((best, next) => (next.score > best.score ? next : best), first).profile;
}

function fit(profile: CalendarProfile, product: string, sample: readonly CalendarEvent[]): number {
  const share = (holds: (event: CalendarEvent) => boolean) => sample.filter(holds).length / Math.max(1, sample.length);
  const named = profile.product.some((pattern) => pattern.test(product.slice(0, 200))) ? 2 : 0;
  const signed = share((event) => bearsSign(profile, event));
  // A profile of one program has no say in the calendars of others.
  if (profile.signs.length > 0 && named + signed === 0) return 0;
  const understood = share((event) => matchEvent(profile, event).course !== null);
  return named + signed + understood / 2;
}
