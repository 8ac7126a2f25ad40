import { addWeeks } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { consecutiveRuns } from './consecutive-runs.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { cannotTell, weekFinding } from './finding-parts.js';
import { isAbove, isAtLeast, levelOf } from './threshold.js';
import { isTold, nominalHours, type ToldWeek, untoldWeeks } from './told-weeks.js';

/** T4: several weeks in a row above what a flat plan would ask, without a week to recover in. */
export const sustainedOverload: Detector = {
  id: 'T4',
  settings: ['T4.share', 'T4.amber', 'T4.red'],
  needs: ['enough-courses', 'calendar'],
  detect: (input) => {
    const nominal = nominalHours(input);
    if (nominal === null) return [cannotTell(input, { rule: 'T4', courseCode: null, missing: ['enough-courses'] })];
    const limit = settingValue(input.policy, 'T4.share') * nominal;
    const heavy = input.load.weeks.filter(isTold).filter((week) => isAbove(week.hours, limit));
    const runs = consecutiveRuns(heavy, (next, previous) => next.week === addWeeks(previous.week, 1));
    return [...runs.flatMap((run) => findingOf(input, run)), ...untoldWeeks(input, 'T4')];
  },
};

function findingOf(input: DetectorInput, run: readonly ToldWeek[]): readonly Found[] {
  const { policy } = input;
  const level = levelOf({ policy, value: run.length, amber: 'T4.amber', red: 'T4.red', exceeds: isAtLeast });
  const [first] = run;
  if (!level || !first) return [];
  const weeks = run.map((week) => week.week);
  const measure = { ...level, value: run.length };
  return [weekFinding(input, { rule: 'T4', subject: first.week, measure, weeks, action: 'spread-deadlines' })];
}
