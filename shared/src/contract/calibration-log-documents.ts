import { z } from 'zod';
import { ACTIVITY_STEPS } from '../schedule/index.js';
import { CalibrationDocument } from './calibration-documents.js';
import { academicYearText, dayText } from './primitives.js';

/** What became of a calibration: it waits for a decision, holds, was turned down or taken back, or made way for another. */
export const CALIBRATION_STATES = ['proposed', 'accepted', 'rejected', 'superseded'] as const;
export type CalibrationState = (typeof CALIBRATION_STATES)[number];

/** `tau` in days, the others as in the model. */
const shape = { tau: z.number(), exponent: z.number(), baseShare: z.number() };

const line = {
  id: z.int(),
  state: z.enum(CALIBRATION_STATES),
  ...shape,
  /** What it was fitted on. */
  courses: z.int(),
  weeks: z.int(),
  /** Where the activity came from. */
  sources: z.array(z.string()),
  /** ISO 8601 in UTC. */
  madeAt: z.string(),
  /** Of the last decision. */
  decidedOn: dayText.nullable(),
  reason: z.string().nullable(),
};

/** A calibration among others. */
export const CalibrationLineDocument = z.object(line).meta({ id: 'CalibrationLine' });
export type CalibrationLineDocument = z.infer<typeof CalibrationLineDocument>;

/** One calibration with how well it follows the activity, the naive predictors beside it, and the residuals of each week. */
export const CalibrationDetailDocument = z
  .object({ ...line, result: CalibrationDocument })
  .meta({ id: 'CalibrationDetail' });
export type CalibrationDetailDocument = z.infer<typeof CalibrationDetailDocument>;

/** Activity that is stored: of one year, as one system counted it. */
export const ActivityLineDocument = z.object({
  source: z.string(),
  system: z.string().nullable(),
  year: academicYearText,
  step: z.enum(ACTIVITY_STEPS),
  courses: z.int(),
  /** Weeks or days in which something was counted, over all courses. */
  counts: z.int(),
});
export type ActivityLineDocument = z.infer<typeof ActivityLineDocument>;

/** All calibrations, the newest first, with the shape as shipped and the activity there is to fit on. */
export const CalibrationListDocument = z
  .object({
    shipped: z.object(shape),
    activity: z.array(ActivityLineDocument),
    calibrations: z.array(CalibrationLineDocument),
  })
  .meta({ id: 'CalibrationList' });
export type CalibrationListDocument = z.infer<typeof CalibrationListDocument>;

/** The most characters of a reason. */
export const LONGEST_REASON = 500;

export const CalibrationDecisionBody = z
  .object({ reason: z.string().trim().min(1).max(LONGEST_REASON) })
  .meta({ id: 'CalibrationDecision' });
export type CalibrationDecisionBody = z.infer<typeof CalibrationDecisionBody>;
