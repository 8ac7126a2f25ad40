import type { PlainDate } from '../calendar/index.js';
import { type Citation, type Policy, SETTING_IDS, type Setting, type SettingId } from './setting.js';

/** A threshold that a programme set itself, with why, on behalf of whom and since when. */
export interface Override {
  readonly setting: SettingId;
  readonly value: number;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedOn: PlainDate;
}

/** Keys of citations that are reasons of a programme itself begin with this. */
const LOCAL = 'local~';

/** Whether a citation is the reason that a programme gave for a threshold of its own. */
export function isLocalCitation({ key }: Pick<Citation, 'key'>): boolean {
  return key.startsWith(LOCAL);
}

/**
 * The policy with the programme's own thresholds in it: local settings (grade C) whose source is the reason that was given. A
 * setting that is not known any more is left out.
 */
export function effectivePolicy(base: Policy, overrides: readonly Override[]): Policy {
  const known = overrides.filter(({ setting }) => SETTING_IDS.includes(setting));
  if (known.length === 0) return base;
  const settings: Record<SettingId, Setting> = { ...base.settings };
  const citations: Record<string, Citation> = { ...base.citations };
  for (const { setting, value, reason, changedBy, changedOn } of known) {
    const citation = `${LOCAL}${setting}`;
    settings[setting] = { value, unit: base.settings[setting].unit, grade: 'C', citation, changedBy, changedOn };
    citations[citation] = { key: citation, text: { nl: reason, en: reason }, url: null, readOn: changedOn };
  }
  return { id: base.id, settings, citations };
}
