import { z } from 'zod';
import { BALANCE_NORMS } from '../curriculum/index.js';
import { jobState } from './primitives.js';

/** Courses to be divided over periods: one instance in the form of BACP, GBAC or the product's own (see data/README.md). */
export const CurriculumBody = z
  .object({
    plan: z.looseObject({}),
    norm: z.enum(BALANCE_NORMS).default('max'),
    seconds: z.number().min(1).max(120).default(20),
    seed: z.int().min(0).max(999_999_999).default(1),
  })
  .meta({ id: 'CurriculumRequest' });

const index = z.int().min(0);

/** A rule that takes part in a conflict. Courses by their place. */
const rule = z.object({
  kind: z.enum(['prerequisite', 'min-load', 'max-load', 'min-courses', 'max-courses']),
  course: index.nullable(),
  before: index.nullable(),
  amount: z.number().nullable(),
});

/** Which course in which period, with proof. */
export const CurriculumDocument = z
  .object({
    instance: z.string(),
    norm: z.enum(BALANCE_NORMS),
    status: z.enum(['proved', 'gap', 'best-found', 'infeasible', 'cancelled']),
    value: z.number().nullable(),
    /** No arrangement is better; null where nothing is known. */
    bound: z.number().nullable(),
    courses: z.array(z.object({ id: z.string(), ec: z.number(), period: index.nullable() })),
    /** EC of each period in each curriculum. */
    loads: z.array(z.array(z.number())),
    /** Why there is no arrangement, as far as that could be said. */
    conflict: z.object({ kind: z.string(), rules: z.array(rule) }).nullable(),
    seconds: z.number(),
  })
  .meta({ id: 'Curriculum' });

export const CurriculumJobDocument = z
  .object({
    id: z.string(),
    state: jobState,
    progress: z.object({ value: z.number().nullable(), bound: z.number().nullable() }).nullable(),
    result: CurriculumDocument.nullable(),
  })
  .meta({ id: 'CurriculumJob' });

export type CurriculumBody = z.infer<typeof CurriculumBody>;
export type CurriculumDocument = z.infer<typeof CurriculumDocument>;
export type CurriculumJobDocument = z.infer<typeof CurriculumJobDocument>;
