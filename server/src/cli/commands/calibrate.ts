import type { AcademicYear } from '@evenkeel/shared/calendar';
import { calibrate, compareShapes, type Observations, observeAll } from '@evenkeel/shared/calibration';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import type { Command } from 'commander';
import { calibrationDocument } from '../../calibration/calibration-document.js';
import { issueLines, leftOutCourses } from '../../calibration/left-out.js';
import { type ActivityReading, readActivity } from '../../calibration/read-activity.js';
import { shippedPolicy } from '../../calibration/shipped-policy.js';
import { PolicyCatalogue } from '../../policies/policy-catalogue.js';
import { calibrationText, leftOutLines } from '../calibration-text.js';
import { yearFrom } from '../cohort-options.js';
import { readInputFile } from '../read-input-file.js';
import { Stopped } from '../stopped.js';
import type { Session } from '../terminal.js';

interface CalibrateOptions {
  readonly schedule: readonly string[];
  readonly evaluate?: readonly string[];
  readonly year?: AcademicYear;
  readonly json?: true;
}

/** `calibrate`: fits the shape of the model on files of activity; needs no database. */
export function addCalibrateCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('calibrate')
    .description(say('command.calibrate'))
    .argument('<activity...>', say('argument.activity'))
    .requiredOption('--schedule <files...>', say('option.schedule'))
    .option('--evaluate <files...>', say('option.evaluate'))
    .option('--year <year>', say('option.calibrateYear'), (text) => yearFrom(text, say))
    .option('--json', say('option.json'))
    .action((paths: readonly string[], options: CalibrateOptions) => printCalibration(session, paths, options));
}

async function printCalibration(session: Session, paths: readonly string[], options: CalibrateOptions): Promise<void> {
  const document = await calibrationOf(session, paths, options);
  session.out(options.json ? JSON.stringify(document) : calibrationText(document, session));
}

async function calibrationOf(
  session: Session,
  paths: readonly string[],
  options: CalibrateOptions,
): Promise<CalibrationDocument> {
  const policy = shippedPolicy(new PolicyCatalogue());
  const fitted = await observe(session, paths, options);
  const calibration = calibrate(fitted, policy);
  if (calibration.kind === 'cannot-tell') throw nothingToUse(session, 'fault.calibrate', fitted);
  const { language } = session;
  if (!options.evaluate) return calibrationDocument({ calibration, evaluation: null, ...fitted, language });
  const other = await observe(session, options.evaluate, options);
  if (other.courses.length === 0) throw nothingToUse(session, 'fault.evaluate', other);
  const evaluation = compareShapes(other.courses, policy, calibration.shape);
  const leftOut = [...fitted.leftOut, ...other.leftOut];
  return calibrationDocument({
    calibration,
    evaluation,
    leftOut,
    errors: [...fitted.errors, ...other.errors],
    language,
  });
}

type Observed = Observations & Pick<ActivityReading, 'errors'>;

async function observe(session: Session, activity: readonly string[], options: CalibrateOptions): Promise<Observed> {
  const paths = [...options.schedule, ...activity];
  const files = await Promise.all(paths.map((path) => readInputFile(session, path)));
  const reading = await readActivity({ files, year: options.year ?? null, language: session.language });
  return { ...observeAll(reading.schedules, shippedPolicy(new PolicyCatalogue())), errors: reading.errors };
}

/** Says what is missing and why of each course and row. */
function nothingToUse(session: Session, fault: 'fault.calibrate' | 'fault.evaluate', observed: Observed): Stopped {
  const leftOut = leftOutCourses(observed.leftOut);
  const issues = issueLines(observed.errors, session.language);
  return new Stopped([session.say(fault), ...leftOutLines({ leftOut, issues }, session)].join('\n'));
}
