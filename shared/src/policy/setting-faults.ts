import { isOfTheModel, type Policy, SETTING_IDS, type SettingId, settingValue, type Unit } from './setting.js';

/** Why a value can't be a threshold; `limit` is the bound, or the value of the setting that it contradicts. */
export type SettingFault = { readonly setting: SettingId; readonly limit: number } & (
  | { readonly kind: 'too-low' | 'too-high' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'out-of-order'; readonly other: SettingId; readonly must: 'at-least' | 'at-most' }
);

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

/** What can be meant in each unit. */
const BOUNDS: Readonly<Record<Unit, Bounds>> = {
  hours: { least: 0, most: 168 },
  days: { least: 0, most: 366 },
  weeks: { least: 0, most: 53, whole: true },
  count: { least: 0, most: 100, whole: true },
  percent: { least: 0, most: 100 },
  ratio: { least: 0, most: 10 },
  'hours-per-ec': { least: 1, most: 60 },
  'clock-hour': { least: 0, most: 24 },
};

/** The load divides by these, or multiplies with them: without them there is no load. */
const isOfTheLoad = (id: SettingId) => isOfTheModel(id) || id.startsWith('week.');
const SMALLEST_OF_THE_LOAD = 0.1;

/** The bounds between which the value of a setting lies. */
export function settingBounds(id: SettingId, unit: Unit): Bounds {
  const bounds = BOUNDS[unit];
  if (!isOfTheLoad(id)) return bounds;
  return { least: Math.max(bounds.least, SMALLEST_OF_THE_LOAD), most: bounds.most };
}

/** What is wrong with the values of a policy: outside what its unit allows, or levels that lie the wrong way round. */
export function settingFaults(policy: Policy, shipped: Policy): readonly SettingFault[] {
  return SETTING_IDS.flatMap((id) => {
    const out = boundFault(policy, id);
    return out ? [out] : orderFaults(policy, shipped, id);
  });
}

function boundFault(policy: Policy, setting: SettingId): SettingFault | null {
  const { value, unit } = policy.settings[setting];
  const { least, most, whole } = settingBounds(setting, unit);
  if (value < least) return { setting, kind: 'too-low', limit: least };
  if (value > most) return { setting, kind: 'too-high', limit: most };
  return whole && !Number.isInteger(value) ? { setting, kind: 'not-whole', limit: Math.round(value) } : null;
}

/** Names of levels and of ends of ranges, each of which comes before the next. */
const NEXT: readonly (readonly [name: RegExp, next: string])[] = [
  [/amber/, 'red'],
  [/Amber/, 'Red'],
  [/^red$/, 'severe'],
  [/Low$/, 'High'],
  [/^from/, 'to'],
];

/** The settings of one rule that stand in an order, as pairs: `T1.amber` before `T1.red`, `T21.redLow` before `T21.redHigh`. */
export function settingPairs(policy: Policy): readonly (readonly [SettingId, SettingId])[] {
  return SETTING_IDS.flatMap((id) =>
    NEXT.flatMap(([name, next]) => {
      const [rule = '', part = ''] = id.split('.');
      const other = SETTING_IDS.find(
        (candidate) => name.test(part) && candidate === `${rule}.${part.replace(name, next)}`,
      );
      const sameUnit = other && policy.settings[id].unit === policy.settings[other].unit;
      return sameUnit ? [[id, other] as const] : [];
    }),
  );
}

/** Which of two comes first is as shipped: more hours are worse, but so is less time between exams. */
function orderFaults(policy: Policy, shipped: Policy, setting: SettingId): readonly SettingFault[] {
  return settingPairs(shipped).flatMap(([first, second]): readonly SettingFault[] => {
    if (first !== setting) return [];
    const rises = settingValue(shipped, second) - settingValue(shipped, first);
    const limit = settingValue(policy, second);
    const wrong = (limit - settingValue(policy, first)) * Math.sign(rises) < 0;
    const must = rises > 0 ? 'at-most' : 'at-least';
    return wrong ? [{ setting, kind: 'out-of-order', other: second, must, limit }] : [];
  });
}
