import { z } from 'zod';

const Index = z.int().nonnegative();
const Pairs = z.array(z.tuple([Index, Index]));
const Limit = z.number().nonnegative();

/** What an instance of any form may have; the forms differ in how they name courses. */
const Common = {
  name: z.string().optional(),
  /** At most so many that a year plan can be meant. */
  periods: z.int().positive().max(200),
  minLoad: Limit.nullish(),
  maxLoad: Limit.nullish(),
  minCourses: z.int().nonnegative().nullish(),
  maxCourses: z.int().nonnegative().nullish(),
  weights: z
    .object({ balance: Limit.optional(), undesirable: Limit.optional(), unwanted: Limit.optional() })
    .optional(),
} as const;

/** Credits in a list of their own; courses are named by their place in it (BACP and GBAC). */
const BenchmarkInstance = z.object({
  ...Common,
  courses: z.array(z.string()).optional(),
  credits: z.array(z.number().nonnegative().max(1000)).min(1).max(5000),
  prereqs: Pairs.optional(),
  curricula: z.array(z.array(Index)).min(1).optional(),
  undesirable: Pairs.optional(),
});
export type BenchmarkInstance = z.infer<typeof BenchmarkInstance>;

/** The project's own form: courses are objects, and are named by their id everywhere. */
const OwnInstance = z.object({
  ...Common,
  courses: z
    .array(z.object({ id: z.string().min(1), ec: z.number().nonnegative().max(1000) }))
    .min(1)
    .max(5000),
  prerequisites: z.array(z.object({ course: z.string(), after: z.string() })).optional(),
  unwanted: z.array(z.object({ course: z.string(), period: Index })).optional(),
  curricula: z.array(z.array(z.string())).min(1).optional(),
});
export type OwnInstance = z.infer<typeof OwnInstance>;

/** The schema an instance is meant to follow: the benchmarks' where it has credits. */
export function schemaFor(value: unknown): typeof BenchmarkInstance | typeof OwnInstance {
  return typeof value === 'object' && value !== null && 'credits' in value ? BenchmarkInstance : OwnInstance;
}
