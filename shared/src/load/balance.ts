/** How evenly hours lie over the weeks of a term. Definitions: `load-model` §5; every measure is 0 (or 1) for a flat term. */
export interface Balance {
  readonly weeks: number;
  readonly totalHours: number;
  readonly meanHours: number;
  readonly peakHours: number;
  /** Heaviest week ÷ mean week. */
  readonly peakToMean: number;
  /** Population standard deviation ÷ mean. */
  readonly cv: number;
  /** Share of the hours that would have to move for a flat term. */
  readonly hoover: number;
  readonly gini: number;
  /** √ of the summed squared distances from the mean, in hours. */
  readonly l2: number;
  readonly jain: number;
  /** Hours above the cap, summed over the weeks. */
  readonly excess: number;
}
