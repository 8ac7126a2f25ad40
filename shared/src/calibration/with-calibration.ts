import type { PlainDate } from '../calendar/index.js';
import type { Citation, Policy, Setting, SettingId } from '../policy/index.js';
import type { ModelShape } from './model-shape.js';

/** A calibration that an institution accepted for its own analyses. */
export interface AcceptedCalibration {
  readonly shape: ModelShape;
  readonly acceptedOn: PlainDate;
  /** What it was fitted on. */
  readonly courses: number;
  readonly weeks: number;
}

/** Which settings of a policy come from activity of the institution itself, and since when. */
export interface CalibratedSettings {
  readonly acceptedOn: PlainDate;
  readonly settings: readonly SettingId[];
}

/** The citation of a setting that was fitted here. */
const OWN_ACTIVITY = 'own-activity';

/**
 * The policy with the time constant, the exponent and the share of assessments that were fitted; the rest stays. What is even over
 * the weeks is what assessments do not take, so that their share is 1 − base share (0 to 1).
 */
export function withCalibration(policy: Policy, accepted: AcceptedCalibration | null): Policy {
  if (!accepted) return policy;
  const { shape, acceptedOn } = accepted;
  const fitted = (id: SettingId, value: number): Readonly<Record<string, Setting>> => ({
    [id]: { ...policy.settings[id], value, grade: 'B', citation: OWN_ACTIVITY, changedBy: null, changedOn: acceptedOn },
  });
  return {
    ...policy,
    settings: {
      ...policy.settings,
      ...fitted('model.tauTypicalDays', shape.tauDays),
      ...fitted('model.weightExponent', shape.exponent),
      // base shares are whole percents
      ...fitted('model.assessmentShare', Math.round(100 - 100 * shape.baseShare) / 100),
    },
    citations: { ...policy.citations, [OWN_ACTIVITY]: citationOf(accepted) },
  };
}

/** The settings of a policy that were fitted here; null where none is, or a local setting took the place of each. */
export function calibratedSettings(policy: Policy): CalibratedSettings | null {
  const ids = Object.keys(policy.settings) as SettingId[]; // a policy has settings by id only
  const settings = ids.filter((id) => policy.settings[id].citation === OWN_ACTIVITY);
  const acceptedOn = policy.citations[OWN_ACTIVITY]?.readOn;
  return acceptedOn && settings.length > 0 ? { acceptedOn, settings } : null;
}

function citationOf({ acceptedOn, courses, weeks }: AcceptedCalibration): Citation {
  const text = {
    nl: `Eigen berekening op activiteit van deze instelling: ${courses} vakken, ${weeks} weken; overgenomen op ${acceptedOn}`,
    en: `Own fit on the activity of this institution: ${courses} courses, ${weeks} weeks; accepted on ${acceptedOn}`,
  };
  return { key: OWN_ACTIVITY, text, url: null, readOn: acceptedOn };
}
