import { z } from 'zod';
import { FIELD_GROUPS, SOURCE_KINDS } from '../schedule/index.js';

/** A kind of source or the id of one, in lower case. */
const sourceName = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._ -]{0,79}$/u);

/** Which sources are believed about a group of fields, the first before the second. */
export const PrecedenceOrderDocument = z
  .object({
    group: z.enum(FIELD_GROUPS),
    fields: z.array(z.string()),
    order: z.array(sourceName),
    /** Why it ships in that order. */
    reason: z.string(),
    /** Whether it is still as shipped. */
    shipped: z.boolean(),
  })
  .meta({ id: 'PrecedenceOrder' });

/** Which source is believed about what, and what kind of system each source is. */
export const PrecedenceDocument = z
  .object({
    /** Sent back with a change: it is refused (409) when someone else was first. 0 as shipped. */
    version: z.int(),
    orders: z.array(PrecedenceOrderDocument),
    kinds: z.record(sourceName, z.enum(SOURCE_KINDS)),
  })
  .meta({ id: 'Precedence' });

/** A change of precedence: groups and kinds that are left out become as shipped. */
export const PrecedenceChange = z
  .strictObject({
    version: z.int().min(0),
    orders: z.partialRecord(
      z.enum(FIELD_GROUPS),
      z
        .array(sourceName)
        .min(1)
        .max(50)
        .refine((order) => new Set(order).size === order.length, { message: 'a source twice in one order' }),
    ),
    kinds: z.record(sourceName, z.enum(SOURCE_KINDS)).default({}),
  })
  .meta({ id: 'PrecedenceChange' });

/** What a change of precedence came to. */
export const PrecedenceChangedDocument = PrecedenceDocument.extend({
  /** Its number in the log of imports, by which it can be taken back. */
  importId: z.int(),
  /** Assessments of which another source is believed from now on. */
  changed: z.int(),
}).meta({ id: 'PrecedenceChanged' });

export type PrecedenceOrderDocument = z.infer<typeof PrecedenceOrderDocument>;
export type PrecedenceDocument = z.infer<typeof PrecedenceDocument>;
export type PrecedenceChange = z.infer<typeof PrecedenceChange>;
export type PrecedenceChangedDocument = z.infer<typeof PrecedenceChangedDocument>;
