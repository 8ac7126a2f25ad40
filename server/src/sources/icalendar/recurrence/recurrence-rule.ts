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

/** What it takes to begin a series, and to begin one that looks for days of its own; in periods, measured. */
const START = 5;
const START_OF_SEARCH = 25;

/** What it costs to follow a rule over so many days, in periods looked at: a plain rule stops at its number of times. */
export function costOf(rule: RecurrenceRule, days: number): number {
  const { freq, interval, count, bymonth, bymonthday, byyearday, byweekno, bysetpos } = rule;
  const periods = Math.ceil(Math.max(1, days) / (DAYS_A_PERIOD[freq] * interval));
  if (bymonth || bymonthday || byyearday || byweekno || bysetpos) return START_OF_SEARCH + periods;
  return START + Math.min(periods, count ?? periods);
}
