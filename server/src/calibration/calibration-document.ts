import {
  type Calibration,
  type Comparison,
  type LeftOutCourse,
  type ModelShape,
  NAIVE_PREDICTORS,
  NEARLY,
  type ShapeScore,
  type WeekResidual,
} from '@evenkeel/shared/calibration';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import type { ImportIssue } from '../sources/import-issue.js';
import { issueLines, leftOutCourses } from './left-out.js';

interface DocumentInput {
  readonly calibration: Calibration;
  /** On other activity; null where none was given. */
  readonly evaluation: Comparison | null;
  readonly leftOut: readonly LeftOutCourse[];
  readonly errors: readonly ImportIssue[];
  readonly language: Language;
}

/** A calibration as the contract tells it. */
export function calibrationDocument(input: DocumentInput): CalibrationDocument {
  const { calibration, evaluation, leftOut, errors, language } = input;
  const { comparison, ranges } = calibration;
  return {
    ...shapeNumbers(calibration.shape),
    objective: 'mean-partial-correlation',
    uncertainty: {
      within: NEARLY,
      tau: [...ranges.tauDays],
      exponent: [...ranges.exponent],
      courses: comparison.fitted.courses.length,
      weeks: comparison.weeks.length,
    },
    shipped: shapeNumbers(calibration.shipped),
    fit: { ...scored(comparison.fitted), shipped: scored(comparison.shipped), ...naiveOf(comparison) },
    evaluation: evaluation && evaluationOf(evaluation),
    weeks: comparison.weeks.map(weekLine),
    leftOut: leftOutCourses(leftOut),
    issues: issueLines(errors, language),
  };
}

/** Each shape beside the naive predictors, which are the same for both. */
function evaluationOf(evaluation: Comparison): CalibrationDocument['evaluation'] {
  const naive = naiveOf(evaluation);
  return {
    fitted: { ...scored(evaluation.fitted), naive: naive.naive },
    shipped: { ...scored(evaluation.shipped), naive: naive.naive },
    ...naive,
    weeks: evaluation.weeks.map(weekLine),
  };
}

function shapeNumbers({ tauDays, exponent, baseShare }: ModelShape) {
  return { tau: tauDays, exponent, baseShare };
}

function scored({ partialR, tvd, courses }: ShapeScore) {
  return {
    partialR,
    tvd,
    courses: courses.map(({ courseCode, ...score }) => ({ course: courseCode, ...score })),
  };
}

function naiveOf({ naive, naiveBetter, naiveBetterThanShipped }: Comparison) {
  const names = ({ byPartialR, byTvd }: Comparison['naiveBetter']) => ({
    byPartialR: [...byPartialR],
    byTvd: [...byTvd],
  });
  const told = Object.fromEntries(
    NAIVE_PREDICTORS.map((name) => [
      name,
      { partialR: naive[name].partialR, tvd: naive[name].tvd, baseShare: naive[name].baseShare },
    ]),
  ) as CalibrationDocument['fit']['naive']; // one for each name
  return { naive: told, naiveBetter: names(naiveBetter), naiveBetterThanShipped: names(naiveBetterThanShipped) };
}

function weekLine({ courseCode, academicYear, week, number, actual, predicted }: WeekResidual) {
  return { course: courseCode, year: academicYear, week, number, actual, predicted };
}
