import { settingValue } from '../policy/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Action, Found } from './finding.js';
import { weekFinding } from './finding-parts.js';
import { isAbove, type Level, levelOf } from './threshold.js';
import { isTold, type ToldWeek, untoldWeeks } from './told-weeks.js';

/** T1: a week whose planned hours lie above what a full-time student can reasonably do. */
export const overloadedWeek: Detector = {
  id: 'T1',
  settings: ['T1.amber', 'T1.red', 'T1.severe'],
  needs: ['enough-courses', 'calendar'],
  detect: (input) => [
    ...input.load.weeks.filter(isTold).flatMap((week) => findingOf(input, week)),
    ...untoldWeeks(input, 'T1'),
  ],
};

function findingOf(input: DetectorInput, week: ToldWeek): readonly Found[] {
  const level = levelOfHours(input, week.hours);
  if (!level) return [];
  const measure = { ...level, value: week.hours };
  return [weekFinding(input, { rule: 'T1', subject: week.week, measure, weeks: [week.week], action: actionFor(week) })];
}

/** A week above the cap of the medical schools is red like any above `T1.red`, but that cap is the stronger authority to name. */
function levelOfHours({ policy }: DetectorInput, hours: number): Level | null {
  if (isAbove(hours, settingValue(policy, 'T1.severe'))) return { severity: 'red', setting: 'T1.severe' };
  return levelOf({ policy, value: hours, amber: 'T1.amber', red: 'T1.red', exceeds: isAbove });
}

function actionFor(week: ToldWeek): Action {
  return week.contributions.some(({ item }) => item.kind === 'assignment') ? 'move-deadline' : 'shift-course';
}

/** Whether a week is one that T1 reports. */
export function isOverloaded(input: DetectorInput, week: ToldWeek): boolean {
  return levelOfHours(input, week.hours) !== null;
}
