import type { PlainDate } from '../calendar/index.js';
import type { InLanguages } from '../util/index.js';

/** How well a threshold is founded. A: a law or a real institution's rule; B: research or a vendor's default; C: our own choice. */
export const GRADES = ['A', 'B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

export const UNITS = ['hours', 'days', 'weeks', 'count', 'percent', 'ratio', 'hours-per-ec', 'clock-hour'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * Every number the model and the detectors use, by id. `model.*` shapes the load, `week.*` and `guard.*` hold for all rules,
 * the rest belongs to the rule it is named for. The values stand in `data/policies`, with unit, grade and source.
 */
export const SETTING_IDS = [
  'model.hoursPerEc',
  'model.weightExponent',
  'model.assessmentShare',
  'model.tauTypicalDays',
  'model.tauLastMinuteDays',
  'model.leadDaysTo8Hours',
  'model.leadDaysTo20Hours',
  'model.leadDaysTo40Hours',
  'model.leadDaysTo60Hours',
  'model.leadDaysTo80Hours',
  'model.leadDaysAbove80Hours',
  'model.hoursPer500Words',
  'model.pagesPerHour',
  'week.norm',
  'guard.minWeightPercent',
  'guard.minHours',
  'guard.minNominalShare',
  'T1.amber',
  'T1.red',
  'T1.severe',
  'T2.lowShare',
  'T2.withinWeeks',
  'T3.amberRatio',
  'T3.amberHours',
  'T3.redRatio',
  'T4.share',
  'T4.amber',
  'T4.red',
  'T5.amber',
  'T5.red',
  'T6.days',
  'T6.amber',
  'T6.red',
  'T7.days',
  'T7.amber',
  'T7.red',
  'T9.amber',
  'T9.red',
  'T10.amber',
  'T10.red',
  'T11.exams',
  'T11.withinHours',
  'T12.days',
  'T12.amber',
  'T12.red',
  'T13.amber',
  'T13.red',
  'T14.breakDays',
  'T14.workingDays',
  'T14.amber',
  'T14.red',
  'T15.amber',
  'T15.red',
  'T15.fromHour',
  'T15.toHour',
  'T15.fridayToHour',
  'T16.amber',
  'T16.red',
  'T17.amber',
  'T17.red',
  'T18.itemsTo7_5Ec',
  'T18.itemsPerExtra7_5Ec',
  'T19.amber',
  'T19.red',
  'T20.amber',
  'T20.red',
  'T21.amberLow',
  'T21.amberHigh',
  'T21.redLow',
  'T21.redHigh',
  'T22.weekAmber',
  'T22.weekRed',
  'T22.dayAmber',
  'T22.freeHalfDays',
  'T23.amberRatio',
  'T23.redRatio',
  'T23.jain',
  'T24.amber',
  'T24.red',
  'T25.amber',
  'T25.red',
  'T26.amber',
  'T26.red',
  'T26.minHours',
  'C1.examDays',
  'C1.afterStartDays',
  'C1.red',
  'C2.amber',
  'C2.red',
  'C3.amber',
  'C3.red',
  'C4.amber',
  'C4.red',
  'C4.formDays',
  'C5.amber',
  'C5.red',
  'C5.sameItem',
  'C6.amber',
  'C6.red',
  'C6.weightSum',
  'C7.amber',
  'C7.red',
  'C8.amber',
  'C8.red',
  'C9.amber',
  'C9.red',
  'C10.amber',
  'C11.amber',
  'C11.red',
  'C12.amber',
  'C12.red',
  'C13.amber',
  'C13.red',
  'C13.minRespondents',
] as const;
export type SettingId = (typeof SETTING_IDS)[number];

/** One number of a policy with its authority. */
export interface Setting {
  readonly value: number;
  readonly unit: Unit;
  readonly grade: Grade;
  /** Who says so; the key of a citation. */
  readonly citation: string;
  /** Who changed it and when; null as shipped. */
  readonly changedBy: string | null;
  readonly changedOn: PlainDate | null;
}

/** A source of a threshold: a law, a regulation, a paper, or this product's own choice. */
export interface Citation {
  readonly key: string;
  readonly text: InLanguages;
  readonly url: string | null;
  /** The day the page was read; policy pages age. */
  readonly readOn: PlainDate;
}

/** The sets of thresholds that ship with the product; an institution may have its own beside them. */
export const SHIPPED_POLICIES = ['nl-default', 'strict', 'lenient'] as const;

/** A complete set of thresholds. */
export interface Policy {
  readonly id: string;
  readonly settings: Readonly<Record<SettingId, Setting>>;
  readonly citations: Readonly<Record<string, Citation>>;
}

/** The value of a setting, in its own unit. */
export function settingValue(policy: Policy, id: SettingId): number {
  return policy.settings[id].value;
}

/** Whether hours are made with a setting; all others are what hours and dates are held against. */
export function isOfTheModel(id: SettingId): boolean {
  return id.startsWith('model.');
}

const MODEL_SETTINGS = SETTING_IDS.filter(isOfTheModel);

/** Whether two policies make the same hours of the same course: they may hold them against other thresholds, as for a student with fewer hours a week. */
export function makeTheSameHours(a: Policy, b: Policy): boolean {
  return a === b || MODEL_SETTINGS.every((id) => settingValue(a, id) === settingValue(b, id));
}

/** The source of a setting. Every setting's citation exists: `parsePolicy` refuses a policy in which one does not. */
export function citationOf(policy: Policy, id: SettingId): Citation {
  const citation = policy.citations[policy.settings[id].citation];
  if (!citation) throw new Error(`Policy ${policy.id} has no citation for ${id}`);
  return citation;
}
