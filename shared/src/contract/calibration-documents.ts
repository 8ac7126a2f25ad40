import { z } from 'zod';
import { LEFT_OUT_REASONS, NAIVE_PREDICTORS } from '../calibration/index.js';
import { academicYearText, weekText } from './primitives.js';

/** Correlation −1 to 1, null where nothing varies; distance 0 to 1. */
const score = { partialR: z.number().nullable(), tvd: z.number() };
const range = z.tuple([z.number(), z.number()]);
const predictor = z.enum(NAIVE_PREDICTORS);
const Beaten = z.strictObject({ byPartialR: z.array(predictor), byTvd: z.array(predictor) });

/** The naive predictors, each with the base share that suits it best. */
const Naive = z.record(predictor, z.strictObject({ ...score, baseShare: z.number() }));
const CourseScores = z.array(z.strictObject({ course: z.string(), ...score }));

const CalibrationWeek = z.strictObject({
  course: z.string(),
  year: academicYearText,
  week: weekText,
  /** 0 in the week in which the course begins. */
  number: z.number().int(),
  actual: z.number(),
  predicted: z.number(),
});

/** What a calibration on activity comes to: the fitted shape, how well it follows the activity, and on other activity. */
export const CalibrationDocument = z.strictObject({
  /** Days. */
  tau: z.number(),
  exponent: z.number(),
  baseShare: z.number(),
  /** What was made as large as possible. */
  objective: z.literal('mean-partial-correlation'),
  /** The ranges in which the fit is nearly as good: `within` is the part of the best that may be missing. */
  uncertainty: z.strictObject({
    within: z.number(),
    tau: range,
    exponent: range,
    courses: z.number().int(),
    weeks: z.number().int(),
  }),
  shipped: z.strictObject({ tau: z.number(), exponent: z.number(), baseShare: z.number() }),
  fit: z.strictObject({
    ...score,
    courses: CourseScores,
    shipped: z.strictObject({ ...score, courses: CourseScores }),
    naive: Naive,
    naiveBetter: Beaten,
    naiveBetterThanShipped: Beaten,
  }),
  evaluation: z
    .strictObject({
      fitted: z.strictObject({ ...score, courses: CourseScores, naive: Naive }),
      shipped: z.strictObject({ ...score, courses: CourseScores, naive: Naive }),
      naive: Naive,
      naiveBetter: Beaten,
      naiveBetterThanShipped: Beaten,
      weeks: z.array(CalibrationWeek),
    })
    .nullable(),
  weeks: z.array(CalibrationWeek),
  /** Courses with activity that took no part, and why. */
  leftOut: z.array(z.strictObject({ course: z.string(), year: academicYearText, reason: z.enum(LEFT_OUT_REASONS) })),
  /** Rows of the files that could not be used. */
  issues: z.array(z.strictObject({ file: z.string(), row: z.number().nullable(), message: z.string() })),
});
export type CalibrationDocument = z.infer<typeof CalibrationDocument>;
