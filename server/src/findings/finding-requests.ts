import { academicYearText } from '@evenkeel/shared/contract';
import { FINDING_ORDERS, FINDING_STATES } from '@evenkeel/shared/decisions';
import { SEVERITIES } from '@evenkeel/shared/stressors';
import { z } from 'zod';

const year = { programme: z.string(), year: academicYearText };

export const findingsPath = z.object(year);
export const findingPath = z.object({ ...year, id: z.string() });

const given = (text: z.ZodType<string> = z.string()) => text.nullish().transform((value) => value || null);

/** The parts of the address of the screen; the same words filter the file. */
export const findingsQuery = z.object({
  rule: given(),
  week: given(),
  cohort: z.coerce
    .number()
    .int()
    .nullish()
    .transform((value) => value ?? null),
  course: given(),
  severity: z
    .enum(SEVERITIES)
    .nullish()
    .transform((value) => value ?? null),
  status: z
    .enum([...FINDING_STATES, 'open'])
    .nullish()
    .transform((value) => value ?? null),
  owner: given(),
  sort: z.enum(FINDING_ORDERS).default('impact'),
});

export type FindingsPath = z.infer<typeof findingsPath>;
export type FindingPath = z.infer<typeof findingPath>;
export type FindingsQuery = z.infer<typeof findingsQuery>;
