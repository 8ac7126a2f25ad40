import { type Policy, settingValue } from '../policy/index.js';
import type { Assessment } from '../schedule/index.js';
import { sum } from '../util/index.js';
import type { AssessmentHours } from './assessment-hours.js';
import type { EstimateReason } from './load-item.js';

interface ShareInput {
  /** The assessments without stated or norm hours. */
  readonly open: readonly Assessment[];
  /** All assessments of the course that count. */
  readonly all: readonly Assessment[];
  /** Hours that the budget leaves for them and for self-study; not negative. */
  readonly left: number;
  readonly policy: Policy;
}

/**
 * The hours of the assessments that state none: a set share of what the budget leaves, divided by weight to an exponent, for effort
 * grows much more slowly than weight (load model §2 and §3). None gets less than its duration, together never more than is left beside
 * those durations.
 */
export function shareByWeight({ open, all, left, policy }: ShareInput): readonly AssessmentHours[] {
  const pool = settingValue(policy, 'model.assessmentShare') * left;
  const portions = portionsOf(open, all, policy);
  const durations = open.map((assessment) => assessment.durationHours ?? 0);
  const beyond = portions.map(({ share }, index) => Math.max(0, share * pool - (durations[index] ?? 0)));
  const wanted = sum(beyond);
  const room = Math.max(0, left - sum(durations));
  const fit = wanted > room ? room / wanted : 1;
  return open.map((assessment, index) => {
    const duration = durations[index] ?? 0;
    const hours = duration + (beyond[index] ?? 0) * fit;
    if (duration > 0 && hours <= duration) return { assessment, hours, basis: { kind: 'stated' }, estimates: [] };
    const basis = { kind: 'share', ofHours: pool, share: pool > 0 ? hours / pool : 0 } as const;
    return { assessment, hours, basis, estimates: reasonsOf(portions[index]) };
  });
}

function reasonsOf(portion: Portion | undefined): readonly EstimateReason[] {
  return portion?.weightMissing ? ['hours-by-weight', 'weight-missing'] : ['hours-by-weight'];
}

interface Portion {
  /** 0 to 1; the portions of a course add up to 1, or to 0 when only assessments without weight are open. */
  readonly share: number;
  readonly weightMissing: boolean;
}

/** A missing weight counts as the mean of those known; where none is known, or all are 0, all count alike. */
function portionsOf(open: readonly Assessment[], all: readonly Assessment[], policy: Policy): readonly Portion[] {
  const exponent = settingValue(policy, 'model.weightExponent');
  const known = all.flatMap(({ weightPercent }) => weightPercent ?? []);
  if (known.every((weight) => weight === 0)) return open.map(() => ({ share: 1 / open.length, weightMissing: true }));
  const mean = sum(known.map((weight) => weight ** exponent)) / known.length;
  const sizes = open.map(({ weightPercent }) => (weightPercent === null ? mean : weightPercent ** exponent));
  const total = sum(sizes);
  return open.map(({ weightPercent }, index) => ({
    share: total > 0 ? (sizes[index] ?? 0) / total : 0,
    weightMissing: weightPercent === null,
  }));
}
