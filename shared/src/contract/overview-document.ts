import { z } from 'zod';
import { HotspotDocument, RuleIdText } from './finding-documents.js';
import { BalanceDocument, WeekStatusText, WorkingStyleText } from './load-documents.js';
import { ModelCalibrationDocument } from './model-calibration.js';
import { academicYearText, dayText, weekText } from './primitives.js';
import { OptionChoiceDocument, ProgrammeDocument, TermDocument } from './programme-documents.js';

const dayKind = z.enum(['teaching', 'exam', 'resit', 'reflection', 'free', 'vacation', 'holiday', 'none']);

/** One column of the heat table. */
export const WeekColumnDocument = z
  .object({
    week: weekText,
    start: dayText,
    end: dayText,
    kind: dayKind,
    /** The block and the place in it; null outside blocks and in vacations. */
    period: z.object({ code: z.string(), name: z.string().nullable() }).nullable(),
    teachingWeek: z.int().nullable(),
  })
  .meta({ id: 'WeekColumn' });

/** One cell of the heat table. `level` is the colour step 0 to 6: 25, 50, 75, 100 | 110, 120 % of the norm; null when hours are. */
export const CellDocument = z
  .object({
    week: weekText,
    hours: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    ofNorm: z.number().nullable(),
    level: z.int().min(0).max(6).nullable(),
    aboveNorm: z.boolean(),
    status: WeekStatusText,
    estimatedHours: z.number(),
    deadlines: z.int(),
    /** The worst finding of the week, for the mark in the cell. */
    hotspot: z.boolean(),
    /** A week whose findings were accepted: no hotspot any more. */
    accepted: z.boolean(),
    recovery: z.boolean(),
  })
  .meta({ id: 'Cell' });

/** What the data lack; counts of courses and assessments in the term. */
export const CompletenessDocument = z
  .object({
    courses: z.int(),
    withoutTimetable: z.int(),
    withoutDates: z.int(),
    overSpecified: z.int(),
    assessments: z.int(),
    undated: z.int(),
    withoutHours: z.int(),
    withoutWeight: z.int(),
  })
  .meta({ id: 'Completeness' });

export const CohortRowDocument = z
  .object({
    studyYear: z.int(),
    ec: z.number(),
    students: z.int().nullable(),
    chosenOptions: z.array(z.string()),
    optionChoices: z.array(OptionChoiceDocument),
    nominal: z.number().nullable(),
    cells: z.array(CellDocument),
    peak: z.object({ week: weekText, hours: z.number() }).nullable(),
    weeksAboveNorm: z.int(),
    recoveryWeeks: z.array(weekText),
    balance: BalanceDocument.nullable(),
    completeness: CompletenessDocument,
  })
  .meta({ id: 'CohortRow' });

/** The finding sentence as data: "3 of 20 weeks need attention: weeks 42, 51 and 1. Cause: …". */
export const ConclusionDocument = z
  .object({
    /** Weeks to study in: vacations are not counted. */
    weeksInTerm: z.int(),
    weeksNeedingAttention: z.array(weekText),
    /** Weeks that would need attention if their findings had not been accepted with a reason. */
    weeksAccepted: z.array(weekText),
    weeksThatCannotBeTold: z.int(),
    /** The rules behind most of those weeks, at most two: what lies behind the hours rather than that they are many. */
    causes: z.array(RuleIdText),
  })
  .meta({ id: 'Conclusion' });

/** S1: which weeks of a programme need attention, for whom. */
export const OverviewDocument = z
  .object({
    programme: ProgrammeDocument,
    year: academicYearText,
    /** Null for the whole academic year. */
    term: TermDocument.nullable(),
    terms: z.array(TermDocument),
    style: WorkingStyleText,
    policyId: z.string(),
    norm: z.number(),
    /** The parallel groups in the timetables by what their names begin with, and those whose load this is. */
    groupFamilies: z.array(z.object({ name: z.string(), groups: z.array(z.string()) })),
    chosenGroups: z.array(z.string()),
    dataVersion: z.int(),
    dataDate: z.string().nullable(),
    calendarAssumed: z.boolean(),
    calibration: ModelCalibrationDocument,
    conclusion: ConclusionDocument,
    weeks: z.array(WeekColumnDocument),
    cohorts: z.array(CohortRowDocument),
    hotspots: z.array(HotspotDocument),
  })
  .meta({ id: 'Overview' });

export type OverviewDocument = z.infer<typeof OverviewDocument>;
export type WeekColumnDocument = z.infer<typeof WeekColumnDocument>;
export type CellDocument = z.infer<typeof CellDocument>;
export type CohortRowDocument = z.infer<typeof CohortRowDocument>;
export type CompletenessDocument = z.infer<typeof CompletenessDocument>;
export type ConclusionDocument = z.infer<typeof ConclusionDocument>;
