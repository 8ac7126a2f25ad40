import { z } from 'zod';

/** Which calendar an address is for. */
export const CalendarFeedBody = z
  .object({
    /** Null for all years of study. */
    studyYear: z.int().min(1).nullable().default(null),
    language: z.enum(['nl', 'en']).default('nl'),
  })
  .meta({ id: 'CalendarFeedRequest' });

const feed = {
  id: z.string(),
  studyYear: z.int().nullable(),
  language: z.enum(['nl', 'en']),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
};

export const CalendarFeedDocument = z.object(feed).meta({ id: 'CalendarFeed' });
export const CalendarFeedListDocument = z
  .object({ feeds: z.array(CalendarFeedDocument) })
  .meta({ id: 'CalendarFeedList' });

/** A new address. Its path holds a secret and is told this once: whoever has it can read the calendar until it is revoked. */
export const NewCalendarFeedDocument = z.object({ ...feed, path: z.string() }).meta({ id: 'NewCalendarFeed' });

export type CalendarFeedBody = z.infer<typeof CalendarFeedBody>;
export type CalendarFeedDocument = z.infer<typeof CalendarFeedDocument>;
export type CalendarFeedListDocument = z.infer<typeof CalendarFeedListDocument>;
export type NewCalendarFeedDocument = z.infer<typeof NewCalendarFeedDocument>;
