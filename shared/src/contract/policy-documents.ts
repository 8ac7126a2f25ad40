import { z } from 'zod';
import { SETTING_IDS, UNITS } from '../policy/index.js';
import { CitationDocument, GradeText } from './finding-documents.js';
import { dayText } from './primitives.js';

export const SettingDocument = z
  .object({
    id: z.enum(SETTING_IDS),
    value: z.number(),
    unit: z.enum(UNITS),
    grade: GradeText,
    citation: CitationDocument,
    changedBy: z.string().nullable(),
    changedOn: dayText.nullable(),
  })
  .meta({ id: 'Setting' });

export const PolicyDocument = z.object({ id: z.string(), settings: z.array(SettingDocument) }).meta({ id: 'Policy' });

export type PolicyDocument = z.infer<typeof PolicyDocument>;
export type SettingDocument = z.infer<typeof SettingDocument>;
