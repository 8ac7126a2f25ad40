import type { ProgrammeSettingDocument } from '@evenkeel/shared/contract';
import { RULE_IDS, type RuleId } from '@evenkeel/shared/stressors';

/** The settings of one rule, or of what holds for all rules. */
export interface SettingsOfGroup {
  /** `T1`, `model`. */
  readonly id: string;
  /** Null where they belong to no single rule. */
  readonly rule: RuleId | null;
  readonly settings: readonly ProgrammeSettingDocument[];
}

/** The settings by the rule they are named for, in their own order. */
export function settingGroups(settings: readonly ProgrammeSettingDocument[]): readonly SettingsOfGroup[] {
  const ids = [...new Set(settings.map(groupOf))];
  return ids.map((id) => ({
    id,
    rule: RULE_IDS.find((rule) => rule === id) ?? null,
    settings: settings.filter((setting) => groupOf(setting) === id),
  }));
}

function groupOf({ id }: ProgrammeSettingDocument): string {
  return id.slice(0, id.indexOf('.'));
}
