import { settingValue } from '../policy/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell, weekFinding } from './finding-parts.js';
import { isOverloaded } from './overloaded-week.js';
import { isBelow } from './threshold.js';
import { isStudy, isTold, nominalHours, type ToldWeek, untoldWeeks } from './told-weeks.js';

/** T2: a quiet study week that is soon followed by an overloaded one; the work could have started in the first. */
export const seeSaw: Detector = {
  id: 'T2',
  settings: ['T2.lowShare', 'T2.withinWeeks'],
  needs: ['enough-courses', 'calendar'],
  detect: (input) => {
    const nominal = nominalHours(input);
    if (nominal === null) return [tooFewCourses(input)];
    return [...seeSaws(input, nominal), ...untoldWeeks(input, 'T2')];
  },
};

function tooFewCourses(input: DetectorInput): CannotTell {
  return cannotTell(input, { rule: 'T2', courseCode: null, missing: ['enough-courses'] });
}

/** One for each overloaded week: the quietest of the quiet weeks that lead up to it. */
function seeSaws(input: DetectorInput, nominal: number): readonly Found[] {
  const lowestBefore = new Map<ToldWeek, ToldWeek>();
  input.load.weeks.forEach((week, index) => {
    if (!isQuiet(input, week, nominal)) return;
    const peak = nextOverloaded(input, index);
    if (!peak) return;
    const lowest = lowestBefore.get(peak);
    if (!lowest || isBelow(week.hours, lowest.hours)) lowestBefore.set(peak, week);
  });
  return [...lowestBefore].map(([peak, low]) => findingOf(input, low, { peak, nominal }));
}

function isQuiet(
  { policy }: DetectorInput,
  week: DetectorInput['load']['weeks'][number],
  nominal: number,
): week is ToldWeek {
  if (!isTold(week) || !isStudy(week)) return false;
  return isBelow(week.hours, settingValue(policy, 'T2.lowShare') * nominal);
}

function nextOverloaded(input: DetectorInput, index: number): ToldWeek | undefined {
  const within = settingValue(input.policy, 'T2.withinWeeks');
  return input.load.weeks
    .slice(index + 1, index + 1 + within)
    .filter(isTold)
    .find((week) => isOverloaded(input, week));
}

function findingOf(
  input: DetectorInput,
  low: ToldWeek,
  { peak, nominal }: { readonly peak: ToldWeek; readonly nominal: number },
): Found {
  const measure = { severity: 'amber', setting: 'T2.lowShare', value: low.hours / nominal } as const;
  return weekFinding(input, {
    rule: 'T2',
    subject: peak.week,
    measure,
    weeks: [low.week, peak.week],
    action: 'spread-deadlines',
  });
}
