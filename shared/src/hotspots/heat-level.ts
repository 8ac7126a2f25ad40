/** The steps of the heat table: 25, 50 and 75 % of the norm up to which a week is light, the norm itself, 110 and 120 %. */
export const HEAT_STEPS = { upToNorm: [0.25, 0.5, 0.75], aboveNorm: [1, 1.1, 1.2] } as const;

/** A colour of the heat table: 0 to 3 up to the norm, 4 to 6 above it. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Sums of many fractions miss a round number by a hair. */
const TOLERANCE = 1e-9;

/**
 * The colour of a week of so many hours: a step is reached at 25, 50 and 75 % of the norm, but passed only above 100, 110 and
 * 120 %. A week at exactly the norm is not above it.
 */
export function heatLevel(hours: number, norm: number): HeatLevel {
  const reached = HEAT_STEPS.upToNorm.filter((share) => hours - share * norm > -TOLERANCE).length;
  const passed = HEAT_STEPS.aboveNorm.filter((share) => hours - share * norm > TOLERANCE).length;
  return (reached + passed) as HeatLevel; // two counts of at most three
}
