import { dateOfEpochDay } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type DenseSpell, denseSpells } from './dense-spell.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { itemFinding } from './finding-parts.js';
import { gradedItems } from './graded-item.js';
import { missingDates } from './missing-dates.js';
import { isAtLeast, levelOf } from './threshold.js';

/** T6: several graded items within seven days, wherever those begin. Overlapping windows are one finding, as dense as the densest. */
export const sameWeekDeadlines: Detector = {
  id: 'T6',
  settings: ['T6.days', 'T6.amber', 'T6.red'],
  needs: ['due-date'],
  detect: (input) => {
    const spells = denseSpells({
      items: gradedItems(input),
      days: settingValue(input.policy, 'T6.days'),
      measure: (items) => items.length,
      isDense: (count) => levelOfCount(input, count) !== null,
    });
    return [...spells.flatMap((spell) => findingOf(input, spell)), ...missingDates(input, 'T6')];
  },
};

function levelOfCount({ policy }: DetectorInput, value: number) {
  return levelOf({ policy, value, amber: 'T6.amber', red: 'T6.red', exceeds: isAtLeast });
}

function findingOf(input: DetectorInput, { start, value, items }: DenseSpell): readonly Found[] {
  const level = levelOfCount(input, value);
  if (!level) return [];
  const subject = dateOfEpochDay(start);
  return [itemFinding(input, { rule: 'T6', subject, measure: { ...level, value }, items, action: 'spread-deadlines' })];
}
