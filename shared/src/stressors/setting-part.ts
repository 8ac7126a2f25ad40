import type { SettingId } from '../policy/index.js';

/**
 * The part of a setting's id after the rule: `weekRed` of `T22.weekRed`. The texts of a rule choose their wording by it (argument
 * `setting`); `none` where a finding has no setting.
 */
export function settingPart(setting: SettingId | null): string {
  return setting?.slice(setting.indexOf('.') + 1) ?? 'none';
}
