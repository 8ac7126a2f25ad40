/** Minutes since 1970-01-01T00:00, on the clock of UTC or on that of a wall: what days and times are counted in here. */
export type Minutes = number;

/** How far the clocks of a place are ahead of UTC. */
export interface TimeZone {
  readonly name: string;
  readonly offsetAt: (utc: Minutes) => Minutes;
}

export const UTC: TimeZone = { name: 'UTC', offsetAt: () => 0 };

const A_DAY = 24 * 60;

/**
 * The moment at which a clock on the wall shows a time. A time that is skipped in spring moves forward by the hour that is lost;
 * of a time that comes twice in autumn the first is taken (RFC 5545 3.3.5).
 */
export function utcOf(zone: TimeZone, wall: Minutes): Minutes {
  const before = zone.offsetAt(wall - A_DAY);
  const after = zone.offsetAt(wall + A_DAY);
  if (before === after || zone.offsetAt(wall - before) === before) return wall - before;
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** What a clock on the wall shows at a moment. */
export function wallOf(zone: TimeZone, utc: Minutes): Minutes {
  return utc + zone.offsetAt(utc);
}
