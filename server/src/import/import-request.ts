import { academicYear } from '@evenkeel/shared/calendar';
import { LANGUAGES } from '@evenkeel/shared/messages';
import { z } from 'zod';
import { reservedSource } from './reserved-source.js';

/** A form field that was left blank is a field that was not sent. */
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);

/** A field that holds JSON, of this shape. */
function jsonField<T extends z.ZodType>(shape: T) {
  return z
    .string()
    .max(200_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

const sourceName = z
  .string()
  .trim()
  .max(80)
  .superRefine((name, context) => {
    const text = reservedSource(name);
    if (text) context.addIssue({ code: 'custom', message: text.en, params: { text } });
  });

/** The fields beside the files of an import. */
export const ImportRequestBody = z
  .object({
    year: z.preprocess(
      blankIsAbsent,
      z
        .string()
        .refine((text) => academicYear(text) !== null)
        .optional(),
    ),
    language: z.preprocess(blankIsAbsent, z.enum(LANGUAGES).optional()),
    dateOrder: z.preprocess(blankIsAbsent, z.enum(['day-month', 'month-day']).optional()),
    profile: z.preprocess(blankIsAbsent, z.string().max(40).optional()),
    course: z.preprocess(blankIsAbsent, z.string().trim().max(80).optional()),
    groupPath: z.preprocess(blankIsAbsent, z.string().max(200).optional()),
    goodRowsOnly: z.preprocess(blankIsAbsent, z.enum(['true', 'false']).optional()),
    applyMissing: z.preprocess(blankIsAbsent, z.enum(['true', 'false']).optional()),
    source: z.preprocess(blankIsAbsent, sourceName.optional()),
    format: z.preprocess(blankIsAbsent, z.string().max(40).optional()),
    matches: z.preprocess(blankIsAbsent, jsonField(z.record(z.string(), z.string().nullable())).optional()),
    columns: z.preprocess(
      blankIsAbsent,
      jsonField(z.record(z.string(), z.record(z.string(), z.string().nullable()))).optional(),
    ),
    job: z.preprocess(blankIsAbsent, z.uuid().optional()),
    token: z.preprocess(blankIsAbsent, z.string().max(100).optional()),
  })
  .meta({ id: 'ImportRequest' });
export type ImportRequestBody = z.infer<typeof ImportRequestBody>;
