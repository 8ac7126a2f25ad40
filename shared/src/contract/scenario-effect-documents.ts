import { z } from 'zod';
import { FoundDocument, RuleIdText } from './finding-documents.js';
import { BalanceDocument, WorkingStyleText } from './load-documents.js';
import { dayText, inLanguages, weekText } from './primitives.js';
import { ScenarioDocument } from './scenario-documents.js';

const beforeAfter = <T extends z.ZodType>(of: T) => z.object({ before: of, after: of });
const peak = z.object({ week: weekText, hours: z.number() }).nullable();
const spread = z.object({ p50: z.number().nullable(), p90: z.number().nullable(), max: z.number().nullable() });
const band = z.object({ hours: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });

/** A week of a cohort before and after, for the student shown and over all pathways. Hours of one student. */
export const EffectWeekDocument = z
  .object({
    week: weekText,
    ...beforeAfter(band).shape,
    pathways: beforeAfter(spread).nullable(),
  })
  .meta({ id: 'EffectWeek' });

/** The feedback chain of an assessment of a changed course. */
export const FeedbackChainDocument = z
  .object({
    courseCode: z.string(),
    assessmentCode: z.string(),
    title: z.string(),
    dueOn: dayText.nullable(),
    feedbackOn: dayText.nullable(),
    markingDays: z.int().nullable(),
    next: z.object({ assessmentCode: z.string(), title: z.string(), on: dayText }).nullable(),
    daysToUse: z.int().nullable(),
    verdict: z.enum(['in-time', 'too-late', 'nothing-follows', 'cannot-tell']),
  })
  .meta({ id: 'FeedbackChain' });

/** What the changes do to one cohort. */
export const CohortEffectDocument = z
  .object({
    programme: z.object({ code: z.string(), name: z.string() }),
    studyYear: z.int(),
    /** Null where no number is known or it is under 10. */
    students: z.int().nullable(),
    norm: z.number(),
    /** Whether the changes are about one of its courses. */
    touched: z.boolean(),
    weeks: z.array(EffectWeekDocument),
    peak: beforeAfter(peak),
    weeksAboveNorm: beforeAfter(z.int()),
    excessHours: beforeAfter(z.number()),
    balance: beforeAfter(BalanceDocument.nullable()),
    newHotspotWeeks: z.array(weekText),
    solvedHotspotWeeks: z.array(weekText),
    findings: z.object({
      before: z.int(),
      after: z.int(),
      solved: z.array(FoundDocument),
      fresh: z.array(FoundDocument),
      /** The same rule about the same items, in another week. */
      moved: z.array(beforeAfter(FoundDocument)),
    }),
    /** Rules that found nothing in this cohort before and find something after. */
    newlyBroken: z.array(RuleIdText),
    /** Students with another starting position: heaviest week and hours above the norm. */
    profiles: z.array(
      z.object({
        id: z.string(),
        name: inLanguages,
        peak: beforeAfter(peak),
        excessHours: beforeAfter(z.number()),
      }),
    ),
  })
  .meta({ id: 'CohortEffect' });

/** What a scenario does, to all whom it touches. */
export const ScenarioEffectDocument = z
  .object({
    style: WorkingStyleText,
    dataVersion: z.int(),
    /** Codes of the programmes with a changed course, in order. */
    programmes: z.array(z.string()),
    cohorts: z.array(CohortEffectDocument),
    feedback: z.array(z.object({ before: FeedbackChainDocument.nullable(), after: FeedbackChainDocument })),
    /** Over the cohorts of the scenario's own programme. */
    total: z.object({
      weeksAboveNorm: beforeAfter(z.int()),
      heaviest: beforeAfter(z.number().nullable()),
      excessHours: beforeAfter(z.number()),
      newHotspotWeeks: z.int(),
      solved: z.int(),
      fresh: z.int(),
    }),
  })
  .meta({ id: 'ScenarioEffect' });

export const ScenarioComparisonDocument = z
  .object({
    scenarios: z.array(z.object({ scenario: ScenarioDocument, effect: ScenarioEffectDocument })),
  })
  .meta({ id: 'ScenarioComparison' });

export type EffectWeekDocument = z.infer<typeof EffectWeekDocument>;
export type FeedbackChainDocument = z.infer<typeof FeedbackChainDocument>;
export type CohortEffectDocument = z.infer<typeof CohortEffectDocument>;
export type ScenarioEffectDocument = z.infer<typeof ScenarioEffectDocument>;
export type ScenarioComparisonDocument = z.infer<typeof ScenarioComparisonDocument>;
