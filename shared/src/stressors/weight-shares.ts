import { type CourseRun, isResit } from '../schedule/index.js';
import { remembered, sum } from '../util/index.js';

/**
 * What each assessment counts for in its course, in percent by code: its weight over the weights of all weight groups together.
 * Null when a weight is not stated (a share of an unknown whole is unknown); empty when no weight is above 0. Resits carry none.
 */
export const weightShares: (run: CourseRun) => ReadonlyMap<string, number> | null = remembered((run) => {
  const counting = run.assessments.filter((assessment) => !isResit(assessment));
  if (counting.length === 0) return null;
  const weights = counting.flatMap(({ code, weightPercent }) =>
    weightPercent === null ? [] : [[code, weightPercent] as const],
  );
  if (weights.length < counting.length) return null;
  const total = sum(weights.map(([, weight]) => weight));
  return total > 0 ? new Map(weights.map(([code, weight]) => [code, (100 * weight) / total])) : new Map();
});
