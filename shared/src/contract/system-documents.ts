import { z } from 'zod';

export const HealthDocument = z
  .object({
    status: z.enum(['ok', 'unavailable']),
    version: z.string(),
    database: z.enum(['sqlite', 'postgres']),
    dataVersion: z.int().nullable(),
  })
  .meta({ id: 'Health' });

/** RFC 9457: every refusal of the API has this shape, served as application/problem+json. */
export const ProblemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.string(),
  })
  .meta({ id: 'Problem' });

export type HealthDocument = z.infer<typeof HealthDocument>;
export type ProblemDocument = z.infer<typeof ProblemDocument>;
