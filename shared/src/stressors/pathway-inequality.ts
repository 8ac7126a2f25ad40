import type { CohortPathways, PathwayInequality } from '../pathways/index.js';
import { settingValue } from '../policy/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Evidence, Finding } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { isAbove, isBelow, type Level, levelOf } from './threshold.js';

/**
 * T23: students of one cohort whose heaviest week is much heavier for the options they chose. Speaks only where there is something to
 * choose; a pathway is one admissible choice and each counts once.
 */
export const pathwayInequality: Detector = {
  id: 'T23',
  settings: ['T23.amberRatio', 'T23.redRatio', 'T23.jain'],
  needs: ['enough-courses'],
  detect: (input) => {
    const { pathways } = input;
    if (!pathways || (pathways.pathways ?? 0) <= 1) return [];
    const { inequality } = pathways;
    if (!inequality || inequality.medianPeak <= 0) {
      return [cannotTell(input, { rule: 'T23', courseCode: null, missing: ['enough-courses'] })];
    }
    return findingOf(input, pathways, inequality);
  },
};

function findingOf(input: DetectorInput, { worst }: CohortPathways, inequality: PathwayInequality): readonly Finding[] {
  const measure = measureOf(input, inequality);
  if (!measure || !worst) return [];
  const evidence = worst.courses.map((courseCode): Evidence => {
    const run = input.load.cohort.runs.find(({ course }) => course.code === courseCode);
    return { courseCode, itemCode: null, title: run?.course.name ?? null, date: null, hours: null };
  });
  const about = { rule: 'T23', subject: 'pathways', action: 'spread-deadlines' } as const;
  const finding = found(input, { ...about, measure, evidence, weeks: [worst.week], dates: [] });
  // Hours above the norm are those of the shown pathway, which this is not about.
  return [{ ...finding, excessHours: 0 }];
}

function measureOf(
  { policy }: DetectorInput,
  { worstPeak, medianPeak, jain }: PathwayInequality,
): (Level & { readonly value: number }) | null {
  const value = worstPeak / medianPeak;
  const level = levelOf({ policy, value, amber: 'T23.amberRatio', red: 'T23.redRatio', exceeds: isAbove });
  if (level) return { ...level, value };
  if (!isBelow(jain, settingValue(policy, 'T23.jain'))) return null;
  return { severity: 'amber', setting: 'T23.jain', value: jain };
}
