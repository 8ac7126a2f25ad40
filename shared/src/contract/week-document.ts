import { z } from 'zod';
import { FindingDocument } from './finding-documents.js';
import {
  ContributionDocument,
  CourseBudgetDocument,
  DeadlineDocument,
  WeekStatusText,
  WorkingStyleText,
} from './load-documents.js';
import { ModelCalibrationDocument } from './model-calibration.js';
import { WeekColumnDocument } from './overview-document.js';
import { shownStudent } from './pathway-documents.js';
import { academicYearText, dayText, weekText } from './primitives.js';
import { ProgrammeDocument } from './programme-documents.js';
import { WeekResourcesDocument } from './resource-documents.js';

/** One move that was really tried: the whole cohort was computed again with it. */
export const SuggestionDocument = z
  .object({
    courseCode: z.string(),
    assessmentCode: z.string(),
    title: z.string(),
    from: dayText,
    to: dayText,
    days: z.int(),
    /** Change of this week's hours; negative is lighter. */
    hoursThisWeek: z.number(),
    /** Heaviest week of the term before and after. */
    peakBefore: z.number(),
    peakAfter: z.number(),
    solvedFindings: z.array(z.string()),
    newFindings: z.array(FindingDocument),
    newHotspotWeeks: z.array(weekText),
    /** Every week whose hours change. */
    weeks: z.array(z.object({ week: weekText, before: z.number(), after: z.number() })),
  })
  .meta({ id: 'Suggestion' });

/** An assessment with work in the week that no suggestion moves, and why: `week` and `hours` where it would press instead. */
export const RejectedMoveDocument = z
  .object({
    courseCode: z.string(),
    assessmentCode: z.string(),
    title: z.string(),
    on: dayText.nullable(),
    hours: z.number(),
    reason: z.enum([
      'locked',
      'exam',
      'resit',
      'no-date',
      'no-room',
      'no-relief',
      'less-relief',
      'heavier-elsewhere',
      'new-hotspot',
    ]),
    pressesIn: z.object({ week: weekText, hours: z.number().nullable() }).nullable(),
  })
  .meta({ id: 'RejectedMove' });

export const WeekDayDocument = z
  .object({
    date: dayText,
    hours: z.number().nullable(),
    kind: z.string(),
    deadlines: z.array(DeadlineDocument),
  })
  .meta({ id: 'WeekDay' });

const neighbour = z.object({ week: weekText, hours: z.number().nullable() }).nullable();

/** S2: why a week is heavy, and what could ease it. */
export const WeekDocument = z
  .object({
    programme: ProgrammeDocument,
    year: academicYearText,
    studyYear: z.int(),
    style: WorkingStyleText,
    chosenOptions: z.array(z.string()),
    chosenGroups: z.array(z.string()),
    ...shownStudent,
    dataVersion: z.int(),
    dataDate: z.string().nullable(),
    policyId: z.string(),
    calendarAssumed: z.boolean(),
    calibration: ModelCalibrationDocument,
    column: WeekColumnDocument,
    norm: z.number(),
    hours: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    /** Hours above (positive) or below (negative) the norm. */
    aboveNorm: z.number().nullable(),
    itemisedHours: z.number().nullable(),
    estimatedShare: z.number().nullable(),
    status: WeekStatusText,
    hotspot: z.boolean(),
    recovery: z.boolean(),
    resources: WeekResourcesDocument,
    contributions: z.array(ContributionDocument),
    days: z.array(WeekDayDocument),
    previous: neighbour,
    next: neighbour,
    findings: z.array(FindingDocument),
    suggestions: z.array(SuggestionDocument),
    /** Only where moves are tried: the week is a hotspot or above the norm. */
    rejected: z.array(RejectedMoveDocument),
    courses: z.array(CourseBudgetDocument),
  })
  .meta({ id: 'Week' });

export type WeekDocument = z.infer<typeof WeekDocument>;
export type WeekDayDocument = z.infer<typeof WeekDayDocument>;
export type RejectedMoveDocument = z.infer<typeof RejectedMoveDocument>;
export type SuggestionDocument = z.infer<typeof SuggestionDocument>;
