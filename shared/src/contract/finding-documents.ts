import { z } from 'zod';
import { DECISION_STATUSES, OWNER_ROLES } from '../decisions/index.js';
import { GRADES, UNITS } from '../policy/index.js';
import { ACTIONS, MISSING_DATA, RULE_IDS, SEVERITIES } from '../stressors/index.js';
import { ContributionDocument } from './load-documents.js';
import { dayText, inLanguages, weekText } from './primitives.js';

export const SeverityText = z.enum(SEVERITIES).meta({ id: 'Severity' });
export const GradeText = z.enum(GRADES).meta({ id: 'Grade' });
export const RuleIdText = z.enum(RULE_IDS).meta({ id: 'RuleId' });

export const CitationDocument = z
  .object({ key: z.string(), text: inLanguages, url: z.string().nullable(), readOn: dayText })
  .meta({ id: 'Citation' });

export const AffectedDocument = z
  .object({ students: z.int().nullable(), basis: z.enum(['expected', 'unknown', 'suppressed']) })
  .meta({ id: 'Affected' });

export const EvidenceDocument = z
  .object({
    courseCode: z.string(),
    itemCode: z.string().nullable(),
    title: z.string().nullable(),
    date: dayText.nullable(),
    hours: z.number().nullable(),
    /** The source system that says so, where sources contradict each other. */
    source: z.string().optional(),
    /** Its word on the fields in which they differ. */
    claimed: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  })
  .meta({ id: 'Evidence' });

export const OwnerRoleText = z.enum(OWNER_ROLES).meta({ id: 'OwnerRole' });

/** What was decided about a finding. */
export const DecisionDocument = z
  .object({
    status: z.enum(DECISION_STATUSES),
    reason: z.string().nullable(),
    ownerRole: OwnerRoleText.nullable(),
  })
  .meta({ id: 'Decision' });

const findingBase = {
  id: z.string(),
  rule: RuleIdText,
  studyYear: z.int(),
  weeks: z.array(weekText),
  dates: z.array(dayText),
  evidence: z.array(EvidenceDocument),
  affected: AffectedDocument,
  /** The students it is about, where these are others than the one the load is made for. */
  profile: z.object({ id: z.string(), name: inLanguages }).optional(),
};

export const FoundDocument = z
  .object({
    ...findingBase,
    status: z.literal('found'),
    severity: SeverityText,
    value: z.number(),
    unit: z.enum(UNITS),
    threshold: z.number(),
    setting: z.string().nullable(),
    grade: GradeText,
    citation: CitationDocument,
    excessHours: z.number(),
    action: z.enum(ACTIONS),
    /** Left out where nobody decided anything. */
    decision: DecisionDocument.optional(),
  })
  .meta({ id: 'Found' });

export const CannotTellDocument = z
  .object({ ...findingBase, status: z.literal('cannot-tell'), missing: z.array(z.enum(MISSING_DATA)) })
  .meta({ id: 'CannotTell' });

export const FindingDocument = z.discriminatedUnion('status', [FoundDocument, CannotTellDocument]).meta({
  id: 'Finding',
});

export const HotspotDocument = z
  .object({
    id: z.string(),
    studyYear: z.int(),
    weeks: z.array(weekText),
    peakWeek: weekText,
    hours: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    excessHours: z.number(),
    affected: AffectedDocument,
    findings: z.array(FoundDocument),
    /** Its weeks that ask for no attention any more: what is left without the accepted findings is too little. */
    acceptedWeeks: z.array(weekText),
    contributions: z.array(ContributionDocument),
  })
  .meta({ id: 'Hotspot' });

/** `stressors --json`: one line of the list that scripts read. */
export const StressorLine = z
  .object({
    id: z.string(),
    rule: RuleIdText,
    cohort: z.int(),
    severity: SeverityText.nullable(),
    weeks: z.array(weekText),
    dates: z.array(dayText),
    value: z.number().nullable(),
    threshold: z.number().nullable(),
    unit: z.string().nullable(),
    grade: GradeText.nullable(),
    /** In English. */
    source: z.string().nullable(),
    students: z.int().nullable(),
    contributions: z.array(
      z.object({
        course: z.string(),
        item: z.string().nullable(),
        hours: z.number().nullable(),
        /** Where sources contradict each other: which one, and its word on the fields in which they differ. */
        source: z.string().optional(),
        claimed: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
      }),
    ),
    missing: z.array(z.enum(MISSING_DATA)),
    /** The students it is about, where these are others than the one the load is made for. */
    profile: z.string().optional(),
    status: z.enum(['found', 'cannot-tell']),
  })
  .meta({ id: 'StressorLine' });

/** `hotspots --json`: one hotspot of the ranked list that scripts read. */
export const HotspotLine = z
  .object({
    id: z.string(),
    cohort: z.int(),
    weeks: z.array(weekText),
    hours: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    excess: z.number(),
    students: z.int().nullable(),
    findings: z.array(z.string()),
    contributions: z.array(z.object({ course: z.string(), item: z.string().nullable(), hours: z.number() })),
  })
  .meta({ id: 'HotspotLine' });

export type DecisionDocument = z.infer<typeof DecisionDocument>;
export type FoundDocument = z.infer<typeof FoundDocument>;
export type FindingDocument = z.infer<typeof FindingDocument>;
export type HotspotDocument = z.infer<typeof HotspotDocument>;
export type EvidenceDocument = z.infer<typeof EvidenceDocument>;
export type CitationDocument = z.infer<typeof CitationDocument>;
export type StressorLine = z.infer<typeof StressorLine>;
export type HotspotLine = z.infer<typeof HotspotLine>;
