import { z } from 'zod';
import { academicYear, clockTime, isoWeek, plainDate } from '../calendar/index.js';

/** Parses a text with a function that answers null for what it cannot read. Only the text travels in OpenAPI. */
function text<T extends string>(read: (value: string) => T | null, pattern: string, example: string) {
  return z
    .string()
    .regex(new RegExp(pattern))
    .refine((value) => read(value) !== null)
    .transform((value) => value as T) // refined on the line above
    .meta({ type: 'string', pattern, example });
}

export const dayText = text(plainDate, '^\\d{4}-\\d{2}-\\d{2}$', '2026-10-05');
export const weekText = text(isoWeek, '^\\d{4}-W\\d{2}$', '2026-W41');
export const academicYearText = text(academicYear, '^\\d{4}-\\d{4}$', '2026-2027');
export const clockText = text(clockTime, '^\\d{2}:\\d{2}$', '23:59');

/** A text that is data and no message, in both languages. */
export const inLanguages = z.object({ nl: z.string(), en: z.string() });

/** Where a calculation is that takes a while. */
export const jobState = z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']);
