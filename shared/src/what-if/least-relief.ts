/** Hours. A relief that a screen would round to nothing is no advice. */
export const LEAST_RELIEF_HOURS = 0.05;
