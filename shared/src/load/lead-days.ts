import { type Policy, type SettingId, settingValue } from '../policy/index.js';

const STEPS: readonly { readonly upToHours: number; readonly setting: SettingId }[] = [
  { upToHours: 8, setting: 'model.leadDaysTo8Hours' },
  { upToHours: 20, setting: 'model.leadDaysTo20Hours' },
  { upToHours: 40, setting: 'model.leadDaysTo40Hours' },
  { upToHours: 60, setting: 'model.leadDaysTo60Hours' },
  { upToHours: 80, setting: 'model.leadDaysTo80Hours' },
];

/** How many days before it is due students start on an item of so many hours (load model §3). */
export function leadDays(hours: number, policy: Policy): number {
  const step = STEPS.find(({ upToHours }) => hours <= upToHours);
  return settingValue(policy, step?.setting ?? 'model.leadDaysAbove80Hours');
}
