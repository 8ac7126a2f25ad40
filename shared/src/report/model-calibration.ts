import { calibratedSettings } from '../calibration/index.js';
import type { ModelCalibrationDocument } from '../contract/index.js';
import type { Policy } from '../policy/index.js';

/** The assumption that hours are spread as activity of the institution was; null where the policy is as shipped. */
export function modelCalibration(policy: Policy): ModelCalibrationDocument {
  const calibrated = calibratedSettings(policy);
  return calibrated && { acceptedOn: calibrated.acceptedOn, settings: [...calibrated.settings] };
}
