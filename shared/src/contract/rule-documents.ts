import { z } from 'zod';
import { MISSING_DATA } from '../stressors/index.js';
import { RuleIdText } from './finding-documents.js';
import { SettingDocument } from './policy-documents.js';
import { inLanguages } from './primitives.js';

/** One stressor of the catalogue: what it is, why it matters, and the numbers it is held against. */
export const RuleDocument = z
  .object({
    id: RuleIdText,
    /** `teaching`: how much there is to do; `communication`: what students are told. */
    about: z.enum(['teaching', 'communication']),
    title: inLanguages,
    why: inLanguages,
    /** Empty where no threshold is needed, as for two exams at once. */
    settings: z.array(SettingDocument),
    /** The data it cannot do without; where they are missing it says that it cannot tell. */
    needs: z.array(z.enum(MISSING_DATA)),
  })
  .meta({ id: 'Rule' });

export const RuleListDocument = z
  .object({ policyId: z.string(), rules: z.array(RuleDocument) })
  .meta({ id: 'RuleList' });

export type RuleDocument = z.infer<typeof RuleDocument>;
export type RuleListDocument = z.infer<typeof RuleListDocument>;
