import type { WeekLoad } from '../load/index.js';
import { consecutiveRuns } from './consecutive-runs.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { weekFinding } from './finding-parts.js';
import { isAbove, levelOf } from './threshold.js';
import { isStudy, untoldWeeks } from './told-weeks.js';

/** T17: many courses side by side. Study weeks in a row with the same number of courses are one finding; a vacation does not cut it. */
export const parallelCourses: Detector = {
  id: 'T17',
  settings: ['T17.amber', 'T17.red'],
  needs: ['enough-courses', 'calendar'],
  detect: (input) => {
    const weeks = input.load.weeks.filter(isStudy);
    const runs = consecutiveRuns(weeks, (next, previous) => courses(next) === courses(previous));
    return [...runs.flatMap((run) => findingOf(input, run)), ...untoldWeeks(input, 'T17')];
  },
};

function courses(week: WeekLoad): number {
  return week.activeCourses.length;
}

function findingOf(input: DetectorInput, run: readonly WeekLoad[]): readonly Found[] {
  const [first] = run;
  if (!first) return [];
  const value = courses(first);
  const level = levelOf({ policy: input.policy, value, amber: 'T17.amber', red: 'T17.red', exceeds: isAbove });
  if (!level) return [];
  const weeks = run.map((week) => week.week);
  return [
    weekFinding(input, {
      rule: 'T17',
      subject: first.week,
      measure: { ...level, value },
      weeks,
      action: 'shift-course',
    }),
  ];
}
