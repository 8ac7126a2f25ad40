import type { FoundDocument } from '@evenkeel/shared/contract';
import type { SettingId } from '@evenkeel/shared/policy';
import { settingPart } from '@evenkeel/shared/stressors';
import type { Format } from './format.js';
import type { Text, TextValues } from './use-text.js';

/** What the sentence of a rule (`rule.<id>.finding`) is given; lists are already put in words. */
export function ruleValues(finding: FoundDocument, text: Text, format: Format): TextValues {
  const { value, threshold, setting, evidence, weeks, dates, profile } = finding;
  return {
    value,
    threshold,
    setting: settingPart(setting as SettingId | null), // the contract sends the ids of settings as texts
    weeks: text('week.list', { count: weeks.length, list: format.weekList(weeks) }),
    dates: format.list(dates.map(format.weekday)),
    profile: profile?.name[format.language] ?? '',
    courses: format.list([...new Set(evidence.map((item) => item.courseCode))].sort()),
  };
}
