/** The edges of the colour steps, as shares of the norm; the step above the last edge has no end. */
export const HEAT_EDGES = [0.25, 0.5, 0.75, 1, 1.1, 1.2] as const;

/** The steps above the norm start at this one. */
export const FIRST_STEP_ABOVE_NORM = 4;
