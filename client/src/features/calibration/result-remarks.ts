import { SEARCHED } from '@evenkeel/shared/calibration';
import type { CalibrationDocument } from '@evenkeel/shared/contract';

/** With fewer courses a fit says little about other courses. */
const FEW_COURSES = 5;
/** A partial correlation below it is hardly a rise. */
const WEAK = 0.2;

/** What a reader should know beside the figures, in order; each is a text of the screen. */
export function resultRemarks({
  tau,
  exponent,
  fit,
  uncertainty,
}: CalibrationDocument): readonly ('few' | 'weak' | 'edge' | 'notHours')[] {
  const atEdge = SEARCHED.tauDays.some((edge) => edge === tau) || SEARCHED.exponent.some((edge) => edge === exponent);
  return [
    ...(uncertainty.courses < FEW_COURSES ? (['few'] as const) : []),
    ...(fit.partialR === null || fit.partialR < WEAK ? (['weak'] as const) : []),
    ...(atEdge ? (['edge'] as const) : []),
    'notHours',
  ];
}
