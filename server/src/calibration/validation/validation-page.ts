import {
  type Comparison,
  type ModelShape,
  NAIVE_PREDICTORS,
  type NaivePredictor,
  type ShapeScore,
} from '@evenkeel/shared/calibration';
import { markdownTable } from './markdown-table.js';
import { type CrossFit, RAMP_EXPONENTS, type ValidationResults } from './validation-results.js';

const NAMES: Readonly<Record<NaivePredictor, string>> = {
  uniform: 'uniform: every week alike',
  deadlinesCounted: 'deadlines counted in the week',
  weightDue: 'weight due in the week',
  weightOver2Weeks: 'weight over 2 weeks',
  weightOver3Weeks: 'weight over 3 weeks',
  weightOver4Weeks: 'weight over 4 weeks',
  ramp2Days: 'ramp, τ = 2 days',
  ramp3Days: 'ramp, τ = 3 days',
  ramp5Days: 'ramp, τ = 5 days',
  ramp7Days: 'ramp, τ = 7 days',
  ramp10Days: 'ramp, τ = 10 days',
};

/** The validation page, in Markdown. Every sentence about a result is made from the results. */
export function validationPage(results: ValidationResults): string {
  const { courses, shipped, shippedShape, calibration } = results;
  const codes = courses.map(({ courseCode }) => courseCode);
  return [
    '# Does activity follow the load model?',
    '`npm run validate` writes this page, [weeks.csv](weeks.csv) and the picture from the data in this folder; a test holds that they are what it writes. Do not edit them.',
    dataPassage(results),
    '![Clicks per enrolled student in each week, beside the shipped and the calibrated model](weeks.svg)',
    MEASURES,
    `## The shipped model: ${shapeText(shippedShape)}`,
    scoreTable(codes, [['**the shipped model**', shipped.fitted], ...naiveRows(shipped)]),
    verdict('the shipped model', shipped),
    '## Time constant and exponent',
    'Mean partial r of the ramp of the load model, size ∝ weight^p:',
    rampTable(results),
    '## Calibrated on the same activity',
    `${shapeText(calibration.shape)}. Nearly as good (mean partial r at most 2 % below the best, on a grid of whole days and tenths): τ from ${calibration.ranges.tauDays.join(' to ')} days, p from ${calibration.ranges.exponent.join(' to ')}. Two courses claim little: this shows how a calibration works, and is no reason to change the default.`,
    scoreTable(codes, [['**the calibrated model**', calibration.comparison.fitted]]),
    verdict('the calibrated model', calibration.comparison),
    '## Fitted on one course, tried on the other',
    crossTable(results.crossFits),
    ...results.crossFits.map((cross) =>
      verdict(`the model fitted on ${cross.fittedOn.join(', ')}`, cross.comparison, cross.triedOn),
    ),
    LIMITS,
  ]
    .join('\n\n')
    .concat('\n');
}

function dataPassage({ courses }: ValidationResults): string {
  const told = courses.map(
    ({ courseCode, weeks, weeksOutside }) =>
      `${courseCode} ${weeks.length} weeks (${weeksOutside} before its start left out)`,
  );
  return `Two presentations of the Open University, AAA and BBB of October 2013: ${told.join(', ')}. Clicks per enrolled student and week, from the Open University Learning Analytics dataset (Kuzilek, Hlosta, Zdrahal 2017), [doi:10.1038/sdata.2017.171](https://doi.org/10.1038/sdata.2017.171), CC BY 4.0; changed: added up over students, days turned into dates from an assumed first day, Monday 7 October 2013. The exams have no published date: the load model spreads them over the last third of the course.`;
}

const MEASURES = `**Partial r**: Pearson's correlation over the weeks, with a straight line over time and e^(−week/15) taken out of both, so that fading interest does not count as a deadline; the mean over courses. **Distance**: total variation distance, the part of the activity that lies in another week than predicted. A part of the activity is even over the weeks (base share). The shipped model takes for it what the policy does not give to assessments; **each naive predictor has the base share that suits it best on these very weeks**, which is its best case. The ramp with the τ of the shipped model is the shipped model with that freedom.`;

const LIMITS = `## What this does not show

Clicks in distance courses are not hours of study, and say nothing of how much work there is: only of how it lies in time. Two courses of one university are few. The default was first fitted on four presentations, of which these are two: this is no test on other courses.`;

function naiveRows({ naive }: Comparison): readonly (readonly [string, ShapeScore])[] {
  return NAIVE_PREDICTORS.map((name) => [NAMES[name], naive[name]] as const);
}

function scoreTable(codes: readonly string[], rows: readonly (readonly [string, ShapeScore])[]): string {
  const head = [
    '',
    ...codes.map((code) => `r, ${code}`),
    'partial r',
    ...codes.map((code) => `distance, ${code}`),
    'distance',
  ];
  return markdownTable(
    head,
    rows.map(([name, { courses, partialR, tvd }]) => [
      name,
      ...courses.map((score) => figure(score.partialR)),
      `**${figure(partialR)}**`,
      ...courses.map((score) => figure(score.tvd)),
      `**${figure(tvd)}**`,
    ]),
  );
}

function rampTable({ ramps }: ValidationResults): string {
  const head = ['', ...RAMP_EXPONENTS.map((exponent) => `p = ${exponent}`)];
  return markdownTable(
    head,
    ramps.map(({ tauDays, partialR }) => [`τ = ${tauDays} days`, ...partialR.map(figure)]),
  );
}

function crossTable(crossFits: readonly CrossFit[]): string {
  return markdownTable(
    ['fitted on', 'shape', 'tried on', 'r, fitted', 'r, shipped', 'distance, fitted', 'distance, shipped'],
    crossFits.map(({ fittedOn, shape, triedOn, comparison: { fitted, shipped } }) => [
      fittedOn.join(', '),
      shapeText(shape),
      triedOn,
      figure(fitted.partialR),
      figure(shipped.partialR),
      figure(fitted.tvd),
      figure(shipped.tvd),
    ]),
  );
}

/** Where naive predictors do better, in words. */
function verdict(what: string, { fitted, naive, naiveBetter }: Comparison, on?: string): string {
  const place = on === undefined ? '' : ` on ${on}`;
  const list = (names: readonly NaivePredictor[], of: 'partialR' | 'tvd') =>
    names.map((name) => `${NAMES[name]} (${figure(naive[name][of])})`).join('; ');
  const r = list(naiveBetter.byPartialR, 'partialR');
  const tvd = list(naiveBetter.byTvd, 'tvd');
  return [
    r === ''
      ? `By partial r no naive predictor does better than ${what}${place} (${figure(fitted.partialR)}).`
      : `**By partial r these do better than ${what}${place} (${figure(fitted.partialR)}):** ${r}.`,
    tvd === ''
      ? `By distance none does better (${figure(fitted.tvd)}).`
      : `**By distance these do better (${figure(fitted.tvd)}):** ${tvd}.`,
  ].join(' ');
}

function shapeText({ tauDays, exponent, baseShare }: ModelShape): string {
  return `τ = ${tauDays} days, p = ${exponent}, base share ${baseShare}`;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
