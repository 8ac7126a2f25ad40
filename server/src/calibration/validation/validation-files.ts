import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModelShape, type WeekResidual, weekResiduals } from '@evenkeel/shared/calibration';
import type { Policy } from '@evenkeel/shared/policy';
import { PROJECT_ROOT } from '../../config/project-root.js';
import { PolicyCatalogue } from '../../policies/policy-catalogue.js';
import { readActivity } from '../read-activity.js';
import { shippedPolicy } from '../shipped-policy.js';
import { type ChartCourse, type ChartWeek, validationChart } from './validation-chart.js';
import { validationPage } from './validation-page.js';
import { type ValidationResults, validationResults } from './validation-results.js';

export const VALIDATION_FOLDER = join(PROJECT_ROOT, 'data', 'validation');
const DATA = join(VALIDATION_FOLDER, 'open-university-2013-2014');

/** What `npm run validate` writes, by the name of the file. */
export async function validationFiles(): Promise<Readonly<Record<string, string>>> {
  const files = readdirSync(DATA)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(DATA, name)) }));
  const { schedules, errors } = await readActivity({ files, year: null, language: 'en' });
  if (errors.length > 0) throw new Error(`The data of the validation cannot be read: ${JSON.stringify(errors[0])}`);
  const policy = shippedPolicy(new PolicyCatalogue());
  const results = validationResults(schedules, policy);
  const weeks = chartCourses(results, policy);
  return { 'README.md': validationPage(results), 'weeks.csv': weeksCsv(weeks), 'weeks.svg': validationChart(weeks) };
}

function chartCourses(
  { courses, shippedShape, calibration }: ValidationResults,
  policy: Policy,
): readonly ChartCourse[] {
  return courses.map((course) => {
    const residuals = (shape: ModelShape) => weekResiduals(course, policy, shape);
    const fitted = residuals(calibration.shape);
    const weeks = residuals(shippedShape).map((week, index) => chartWeek(week, fitted[index]));
    return { courseCode: course.courseCode, weeks };
  });
}

function chartWeek({ number, actual, predicted }: WeekResidual, fitted: WeekResidual | undefined): ChartWeek {
  return { number, actual, shipped: predicted, fitted: fitted?.predicted ?? 0 };
}

/** Clicks per enrolled student to three decimals, with what both models leave over. */
function weeksCsv(courses: readonly ChartCourse[]): string {
  const lines = courses.flatMap(({ courseCode, weeks }) =>
    weeks.map(({ number, actual, shipped, fitted }) => {
      const figures = [actual, shipped, fitted, actual - shipped, actual - fitted];
      return [courseCode, number, ...figures.map((value) => value.toFixed(3))].join(',');
    }),
  );
  const head = 'course,week,clicks_per_student,shipped,calibrated,residual_shipped,residual_calibrated';
  return [head, ...lines, ''].join('\n');
}
