import type { ModelCalibrationDocument } from '@evenkeel/shared/contract';
import { useFormat } from './format.js';
import { useText } from './use-text.js';

/** That the hours rest on a curve the institution fitted itself; nothing for the model as shipped. */
export function CalibrationChip({ calibration }: { readonly calibration: ModelCalibrationDocument }) {
  const text = useText();
  const format = useFormat();
  if (!calibration) return null;
  return <span className="chip">{text('calibration.assumption', { day: format.day(calibration.acceptedOn) })}</span>;
}
