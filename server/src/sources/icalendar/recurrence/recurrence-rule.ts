import { z } from 'zod';

/** jCal writes a list of one as a bare value. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .union([item, z.array(item).max(60)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.infer<T>[]) // either form holds items only
    .optional();

const numbers = (most: number) => listOf(z.coerce.number().int().min(-most).max(most));

/** A rule by which lessons recur: every so many days, weeks, months or years. Nothing finer, which only hostile files hold. */
export const RecurrenceRule = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.coerce.number().int().min(1).max(400).default(1),
  count: z.coerce.number().int().min(1).max(1_000).optional(),
  until: z.string().max(25).optional(),
  wkst: z.union([z.string(), z.number()]).optional(),
  byday: listOf(z.string().regex(/^[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)$/i)),
  bymonth: numbers(12),
  bymonthday: numbers(31),
  byyearday: numbers(366),
  byweekno: numbers(53),
  bysetpos: numbers(366),
});
export type RecurrenceRule = z.infer<typeof RecurrenceRule>;

const DAYS_A_PERIOD = { DAILY: 1, WEEKLY: 7, MONTHLY: 30, YEARLY: 365 } as const;

/** How many periods of a rule lie in so many days: what it costs to follow it. */
export function periodsIn({ freq, interval }: RecurrenceRule, days: number): number {
  return Math.ceil(Math.max(1, days) / (DAYS_A_PERIOD[freq] * interval));
}
