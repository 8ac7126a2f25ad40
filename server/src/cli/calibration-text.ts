import { NAIVE_PREDICTORS } from '@evenkeel/shared/calibration';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { table } from './table.js';
import type { Session } from './terminal.js';

/** With fewer courses a fit says little about other courses. */
const FEW_COURSES = 5;

/** A calibration in words and tables; the weeks are told in JSON only. */
export function calibrationText(document: CalibrationDocument, session: Session): string {
  const { say } = session;
  const { fit, evaluation, uncertainty } = document;
  return [
    ...shapeLines(document, session),
    ...(uncertainty.courses < FEW_COURSES ? [say('calibrate.few')] : []),
    ...leftOutLines(document, session),
    '',
    scoreTable({ fitted: fit, shipped: fit.shipped, naive: fit.naive }, session),
    ...(evaluation ? ['', say('calibrate.evaluation'), scoreTable(evaluation, session)] : []),
  ].join('\n');
}

/** What was left out and why, courses first, then rows. */
export function leftOutLines(
  { leftOut, issues }: Pick<CalibrationDocument, 'leftOut' | 'issues'>,
  { say }: Session,
): readonly string[] {
  return [
    ...leftOut.map(({ course, year, reason }) =>
      say('calibrate.leftOut', { course, year, reason: say(`calibrate.${reason}`) }),
    ),
    ...issues.map(({ file, row, message }) => say('calibrate.issue', { file, row: row ?? '–', message })),
  ];
}

function shapeLines(document: CalibrationDocument, { say, language }: Session): readonly string[] {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const { tau, exponent, baseShare, uncertainty, shipped } = document;
  const [tauFrom, tauTo] = uncertainty.tau.map((value) => number.format(value));
  const [exponentFrom, exponentTo] = uncertainty.exponent.map((value) => number.format(value));
  const shape = (one: { tau: number; exponent: number; baseShare: number }) => ({
    tau: number.format(one.tau),
    exponent: number.format(one.exponent),
    base: number.format(one.baseShare),
  });
  const ranges = { tauFrom, tauTo, exponentFrom, exponentTo } as Record<string, string>; // both ends are there
  const { courses, weeks } = uncertainty;
  return [
    say('calibrate.fitted', { ...shape({ tau, exponent, baseShare }), ...ranges, courses, weeks }),
    say('calibrate.shipped', shape(shipped)),
  ];
}

interface Score {
  readonly partialR: number | null;
  readonly tvd: number;
}
interface Scores {
  readonly fitted: Score;
  readonly shipped: Score;
  readonly naive: CalibrationDocument['fit']['naive'];
}

function scoreTable({ fitted, shipped, naive }: Scores, { say, language }: Session): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const row = (name: string, { partialR, tvd }: Score) => [
    name,
    partialR === null ? '' : number.format(partialR),
    number.format(tvd),
  ];
  const rows = [
    row(say('calibrate.row.fitted'), fitted),
    row(say('calibrate.row.shipped'), shipped),
    ...NAIVE_PREDICTORS.map((name) => row(name, naive[name])),
  ];
  return table([say('column.predictor'), say('column.partialR'), say('column.tvd')], rows);
}
