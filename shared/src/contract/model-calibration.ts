import { z } from 'zod';
import { SETTING_IDS } from '../policy/index.js';
import { dayText } from './primitives.js';

/** An assumption behind hours: which settings of the model were fitted on activity of the institution; null as shipped. */
export const ModelCalibrationDocument = z
  .object({ acceptedOn: dayText, settings: z.array(z.enum(SETTING_IDS)) })
  .nullable();
export type ModelCalibrationDocument = z.infer<typeof ModelCalibrationDocument>;
