import { z } from 'zod';
import { dayText, weekText } from './primitives.js';

/** What the weeks of a cohort give beside what they ask. Means over the study weeks of which it can be told; null where none can. */
export const CohortResourcesDocument = z
  .object({
    contactMoments: z.number().nullable(),
    freeHalfDays: z.number().nullable(),
    /** The week with the fewest free half-days, the first of them. */
    fewestFreeHalfDays: z.object({ week: weekText, count: z.int() }).nullable(),
    /** Of the assessments that another of their course follows: feedback that comes before it, after it, on a day not stated. */
    feedback: z.object({ inTime: z.int(), late: z.int(), unknown: z.int() }),
  })
  .meta({ id: 'CohortResources' });

/** What one week gives beside what it asks; null is "cannot tell". */
export const WeekResourcesDocument = z
  .object({
    contactMoments: z.number().nullable(),
    /** Out of ten. */
    freeHalfDays: z.int().nullable(),
    feedback: z.array(z.object({ courseCode: z.string(), assessmentCode: z.string(), title: z.string(), on: dayText })),
    /** The nearest weeks in which students can recover. */
    recoveryBefore: weekText.nullable(),
    recoveryAfter: weekText.nullable(),
  })
  .meta({ id: 'WeekResources' });

export type CohortResourcesDocument = z.infer<typeof CohortResourcesDocument>;
export type WeekResourcesDocument = z.infer<typeof WeekResourcesDocument>;
