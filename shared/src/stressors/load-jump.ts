import { addWeeks } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { weekFinding } from './finding-parts.js';
import { isAtLeast, type Level, levelOf } from './threshold.js';
import { isStudy, isTold, type ToldWeek, untoldWeeks } from './told-weeks.js';

/**
 * T3: a study week that asks far more than the one before it. After a vacation and at the start of a block every week is a jump;
 * nobody plans a block without one, so the rule keeps silent there.
 */
export const loadJump: Detector = {
  id: 'T3',
  settings: ['T3.amberRatio', 'T3.amberHours', 'T3.redRatio'],
  needs: ['enough-courses', 'calendar'],
  detect: (input) => [...jumps(input), ...untoldWeeks(input, 'T3')],
};

function jumps(input: DetectorInput): readonly Found[] {
  const { weeks } = input.load;
  return weeks.flatMap((week, index) => {
    const previous = weeks[index - 1];
    if (!previous || !isTold(week) || !isTold(previous) || !follows(week, previous)) return [];
    return findingOf(input, week, previous);
  });
}

function follows(week: ToldWeek, previous: ToldWeek): boolean {
  const inStudy = isStudy(week) && isStudy(previous);
  const block = (one: ToldWeek) => one.teachingWeek?.period.code;
  return inStudy && addWeeks(previous.week, 1) === week.week && block(week) === block(previous);
}

function findingOf(input: DetectorInput, week: ToldWeek, previous: ToldWeek): readonly Found[] {
  const rise = week.hours - previous.hours;
  if (!isAtLeast(rise, settingValue(input.policy, 'T3.amberHours'))) return [];
  const measure = measureOf(input, { rise, previous: previous.hours });
  if (!measure) return [];
  return [
    weekFinding(input, { rule: 'T3', subject: week.week, measure, weeks: [week.week], action: 'spread-deadlines' }),
  ];
}

/** From a week of 0 hours no ratio can be given; the rise itself is reported instead. */
function measureOf(
  { policy }: DetectorInput,
  { rise, previous }: { readonly rise: number; readonly previous: number },
): (Level & { readonly value: number }) | null {
  if (previous === 0) return { severity: 'red', setting: 'T3.amberHours', value: rise };
  const value = (previous + rise) / previous;
  const level = levelOf({ policy, value, amber: 'T3.amberRatio', red: 'T3.redRatio', exceeds: isAtLeast });
  return level && { ...level, value };
}
