import { academicYearText } from '@evenkeel/shared/contract';
import { z } from 'zod';

export const scenariosPath = z.object({ programme: z.string(), year: academicYearText });
export const scenarioPath = z.object({ id: z.string() });
export const removeQuery = z.object({ version: z.coerce.number().int().min(1) });
export const compareQuery = z.object({
  ids: z
    .string()
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .refine((ids) => ids.length >= 1 && ids.length <= 3)
    .meta({ type: 'string' })
    .describe('One to three ids, separated by commas.'),
});

export type ScenariosPath = z.infer<typeof scenariosPath>;
export type ScenarioPath = z.infer<typeof scenarioPath>;
export type RemoveQuery = z.infer<typeof removeQuery>;
export type CompareQuery = z.infer<typeof compareQuery>;
