import { z } from 'zod';
import { SETTING_IDS, UNITS } from '../policy/index.js';
import { CitationDocument, GradeText, OwnerRoleText, RuleIdText } from './finding-documents.js';
import { academicYearText, dayText, weekText } from './primitives.js';

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

const settingId = z.enum(SETTING_IDS);

/** A threshold that holds for a programme, beside the one it would have without its own. */
export const ProgrammeSettingDocument = SettingDocument.extend({
  /** Whether the programme set it itself. */
  local: z.boolean(),
  /** What it is in the set that the programme chose, and who says so. */
  shipped: z.object({ value: z.number(), grade: GradeText, citation: CitationDocument }),
  /** Between which the value may lie. */
  least: z.number(),
  most: z.number(),
}).meta({ id: 'ProgrammeSetting' });

/** One change of a programme's thresholds. */
export const PolicyChangeDocument = z
  .object({
    version: z.int(),
    at: z.string(),
    /** Null where another set was chosen; then `before` and `after` are ids of sets, else numbers. */
    setting: settingId.nullable(),
    before: z.string(),
    after: z.string(),
    reason: z.string(),
    by: OwnerRoleText,
  })
  .meta({ id: 'PolicyChange' });

/** Which thresholds hold for a programme, and how that came about. */
export const ProgrammePolicyDocument = z
  .object({
    programme: z.object({ code: z.string(), name: z.string() }),
    policyId: z.string(),
    /** The sets to choose from. */
    policyIds: z.array(z.string()),
    /** Goes up with every change; a change names the version it was made for. */
    version: z.int().min(0),
    settings: z.array(ProgrammeSettingDocument),
    /** The newest first. */
    history: z.array(PolicyChangeDocument),
  })
  .meta({ id: 'ProgrammePolicy' });

/** What is tried: a set, and settings of the programme itself; null gives a setting back to the set. */
const tried = {
  policyId: z.string().optional(),
  settings: z
    .array(z.object({ setting: settingId, value: z.number().nullable() }))
    .max(SETTING_IDS.length)
    .default([]),
};

export const PolicyTrialBody = z.object(tried).meta({ id: 'PolicyTrialRequest' });

export const PolicyChangeBody = z
  .object({
    ...tried,
    version: z.int().min(0),
    reason: z.string().trim().min(1).max(1000),
    by: OwnerRoleText,
  })
  .meta({ id: 'PolicyChangeRequest' });

/** What other thresholds would do to the findings of one academic year. */
export const PolicyEffectDocument = z
  .object({
    year: academicYearText,
    findings: z.object({
      before: z.int(),
      after: z.int(),
      /** No longer found, found anew, and found with another severity. */
      gone: z.int(),
      fresh: z.int(),
      changed: z.int(),
    }),
    weeks: z.object({ before: z.array(weekText), after: z.array(weekText) }),
    /** The rules whose number of findings changes. */
    rules: z.array(z.object({ rule: RuleIdText, before: z.int(), after: z.int() })),
  })
  .meta({ id: 'PolicyEffect' });

export type ProgrammeSettingDocument = z.infer<typeof ProgrammeSettingDocument>;
export type ProgrammePolicyDocument = z.infer<typeof ProgrammePolicyDocument>;
export type PolicyChangeDocument = z.infer<typeof PolicyChangeDocument>;
export type PolicyTrialBody = z.infer<typeof PolicyTrialBody>;
export type PolicyChangeBody = z.infer<typeof PolicyChangeBody>;
export type PolicyEffectDocument = z.infer<typeof PolicyEffectDocument>;
export type PolicyDocument = z.infer<typeof PolicyDocument>;
export type SettingDocument = z.infer<typeof SettingDocument>;
