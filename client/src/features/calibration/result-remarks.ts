import type { CalibrationDocument } from '@evenkeel/shared/contract';

/** With fewer courses a fit says little about other courses. */
const FEW_COURSES = 5;
/** A partial correlation below it is hardly a rise. */
const WEAK = 0.2;
/** Where the parameters are looked for: τ in days, the exponent. */
const EDGES = { tau: [1, 21], exponent: [0, 1.5] } as const;

/** What a reader should know beside the figures, in order; each is a text of the screen. */
export function resultRemarks({
  tau,
  exponent,
  fit,
  uncertainty,
}: CalibrationDocument): readonly ('few' | 'weak' | 'edge' | 'notHours')[] {
  const atEdge = EDGES.tau.some((edge) => edge === tau) || EDGES.exponent.some((edge) => edge === exponent);
  return [
    ...(uncertainty.courses < FEW_COURSES ? (['few'] as const) : []),
    ...(fit.partialR === null || fit.partialR < WEAK ? (['weak'] as const) : []),
    ...(atEdge ? (['edge'] as const) : []),
    'notHours',
  ];
}
