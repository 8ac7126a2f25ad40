import { z } from 'zod';
import { ESTIMATE_REASONS, LOAD_KINDS, WORKING_STYLES } from '../load/index.js';
import { ACTIVITY_KINDS, STANDINGS } from '../schedule/index.js';
import { ModelCalibrationDocument } from './model-calibration.js';
import { dayText, weekText } from './primitives.js';

export const WorkingStyleText = z.enum(WORKING_STYLES).meta({ id: 'WorkingStyle' });
export const LoadKindText = z.enum(LOAD_KINDS).meta({ id: 'LoadKind' });
export const WeekStatusText = z.enum(['known', 'estimated', 'cannot-tell']).meta({ id: 'WeekStatus' });

export const EstimateReasonText = z.enum(ESTIMATE_REASONS).meta({ id: 'EstimateReason' });

export const HoursBasisDocument = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('timetable'),
      /** Parallel groups over which the mean is taken; 1 where all come together, or the student's own group is known. */
      groups: z.int(),
      /** The student's own group; empty where it is not known or all come together. */
      chosen: z.array(z.string()).readonly(),
    }),
    z.object({ kind: z.literal('stated') }),
    z.object({ kind: z.literal('norm'), unit: z.enum(['words', 'pages']), size: z.number() }),
    z.object({ kind: z.literal('share'), ofHours: z.number(), share: z.number() }),
    z.object({ kind: z.literal('remainder'), budget: z.number() }),
  ])
  .meta({ id: 'HoursBasis' });

export const BalanceDocument = z
  .object({
    weeks: z.int(),
    totalHours: z.number(),
    meanHours: z.number(),
    peakHours: z.number(),
    peakToMean: z.number(),
    cv: z.number(),
    hoover: z.number(),
    gini: z.number(),
    l2: z.number(),
    jain: z.number(),
    excess: z.number(),
  })
  .meta({ id: 'Balance' });

export const DeadlineDocument = z
  .object({
    courseCode: z.string(),
    assessmentCode: z.string(),
    title: z.string(),
    on: dayText,
    weekOnly: z.boolean(),
    resit: z.boolean(),
  })
  .meta({ id: 'Deadline' });

/** Where a record comes from: the file and the place in it, how sure it is, and the citation given with it. */
export const ProvenanceDocument = z
  .object({
    source: z.string(),
    location: z.string().nullable(),
    standing: z.enum(STANDINGS),
    note: z.string().nullable(),
  })
  .meta({ id: 'Provenance' });

export const ContributionDocument = z
  .object({
    key: z.string(),
    courseCode: z.string(),
    courseName: z.string(),
    kind: LoadKindText,
    title: z.string().nullable(),
    /** The kind of meeting that is attended or prepared for; null for all else. */
    activity: z.enum(ACTIVITY_KINDS).nullable(),
    /** The assessment the work is for; null for contact and self-study. */
    assessmentCode: z.string().nullable(),
    dueOn: dayText.nullable(),
    /** Hours in the weeks asked about. */
    hours: z.number(),
    /** Part of the hours of those weeks, 0 to 1. */
    share: z.number(),
    /** Hours of the item in all weeks. */
    totalHours: z.number(),
    basis: HoursBasisDocument,
    estimates: z.array(EstimateReasonText),
    /** Of the assessment or timetable line; of the course for what its credits leave. */
    provenance: ProvenanceDocument,
  })
  .meta({ id: 'Contribution' });

/** How the budget of a course is divided: the answer to "How is this calculated?". */
export const CourseBudgetDocument = z
  .object({
    code: z.string(),
    name: z.string(),
    ec: z.number(),
    hoursPerEc: z.number(),
    budget: z.number(),
    itemised: z.number(),
    overSpecified: z.boolean(),
    contact: z.enum(['timetable', 'total-only', 'cannot-tell']),
    parts: z.array(
      z.object({
        key: z.string(),
        kind: LoadKindText,
        title: z.string().nullable(),
        hours: z.number(),
        basis: HoursBasisDocument,
        estimates: z.array(EstimateReasonText),
      }),
    ),
  })
  .meta({ id: 'CourseBudget' });

const hoursByKind = z.object({
  contact: z.number(),
  selfStudy: z.number(),
  assignment: z.number(),
  examPreparation: z.number(),
  exam: z.number(),
});

export const WeekLoadDocument = z
  .object({
    week: weekText,
    start: dayText,
    end: dayText,
    hours: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    contact: z.number().nullable(),
    assessment: z.number(),
    selfStudy: z.number(),
    byKind: hoursByKind,
    estimatedHours: z.number(),
    itemisedHours: z.number().nullable(),
    status: WeekStatusText,
    deadlines: z.int(),
  })
  .meta({ id: 'WeekLoad' });

/** `load`: the weekly load of one cohort, for the API and the command line alike. */
export const LoadDocument = z
  .object({
    programme: z.string(),
    year: z.string(),
    cohort: z.int(),
    style: WorkingStyleText,
    norm: z.number(),
    nominal: z.number().nullable(),
    options: z.array(z.string()),
    /** Parallel groups the student attends, as asked for; empty: the mean over groups. */
    groups: z.array(z.string()),
    /** The student whose load this is, by id; null for the full-time student. */
    profile: z.string().nullable(),
    /** Of each series with parallel groups, whose hours count. */
    assumptions: z.array(
      z.object({
        kind: z.literal('parallel-groups'),
        course: z.string(),
        activity: z.string(),
        /** Hours of the student's own group, or the mean over all groups, or none, where it is for other groups. */
        attends: z.enum(['group', 'mean', 'none']),
        /** Groups over which the mean is taken; 1 for the own group, 0 where none is attended. */
        groups: z.int(),
        chosen: z.array(z.string()).readonly(),
      }),
    ),
    calendarAssumed: z.boolean(),
    calibration: ModelCalibrationDocument,
    weeks: z.array(WeekLoadDocument),
    courses: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        ec: z.number(),
        budget: z.number(),
        hours: z.number(),
        itemised: z.number(),
        overSpecified: z.boolean(),
        contact: z.enum(['timetable', 'total-only', 'cannot-tell']),
        weeks: z.array(z.object({ week: weekText, hours: z.number() })),
      }),
    ),
    balance: BalanceDocument.nullable(),
  })
  .meta({ id: 'Load' });
export type LoadDocument = z.infer<typeof LoadDocument>;
export type WeekLoadDocument = z.infer<typeof WeekLoadDocument>;
export type ContributionDocument = z.infer<typeof ContributionDocument>;
export type CourseBudgetDocument = z.infer<typeof CourseBudgetDocument>;
export type ProvenanceDocument = z.infer<typeof ProvenanceDocument>;
export type DeadlineDocument = z.infer<typeof DeadlineDocument>;
export type BalanceDocument = z.infer<typeof BalanceDocument>;
