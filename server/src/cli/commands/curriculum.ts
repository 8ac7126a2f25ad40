import { BALANCE_NORMS, type BalanceNorm, type CurriculumInstance, readCurriculum } from '@evenkeel/shared/curriculum';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type BalanceOutcome, balanceCurriculum } from '../../curriculum/balance-curriculum.js';
import { Solver } from '../../solver/solver.js';
import { conflictText, curriculumText, faultLines, progressText } from '../curriculum-text.js';
import { readInputFile } from '../read-input-file.js';
import { Stopped } from '../stopped.js';
import type { Session } from '../terminal.js';

interface CurriculumOptions {
  readonly instance?: string;
  readonly norm: BalanceNorm;
  readonly limit: number;
  readonly seed: number;
  readonly json?: true;
}

/** What is printed of an instance as JSON; periods are numbered from 0. */
export interface CurriculumAnswer extends Pick<BalanceOutcome, 'status' | 'value' | 'bound' | 'assignment'> {
  readonly instance: string;
  readonly seconds: number;
}

/** `curriculum`: which course in which period, with proof; needs no database. */
export function addCurriculumCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('curriculum')
    .description(say('command.curriculum'))
    .argument('<file>', say('argument.curriculum'))
    .option('--instance <name>', say('option.instance'))
    .addOption(new Option('--norm <norm>', say('option.norm')).choices(BALANCE_NORMS).default('max'))
    .option('--limit <seconds>', say('option.limit'), (text) => secondsFrom(text, say), 60)
    .option('--seed <number>', say('option.seed'), (text) => seedFrom(text, say), 1)
    .option('--json', say('option.json'))
    .action((path: string, options: CurriculumOptions) => printCurriculum(session, path, options));
}

function secondsFrom(text: string, say: Session['say']): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError(say('fault.limit', { value: text }));
  return seconds;
}

function seedFrom(text: string, say: Session['say']): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(say('fault.seed', { value: text }));
  return Number(text);
}

async function printCurriculum(session: Session, path: string, options: CurriculumOptions): Promise<void> {
  const instances = await instancesIn(session, path, options);
  const solver = new Solver();
  const answers: CurriculumAnswer[] = [];
  try {
    for (const instance of instances) answers.push(await answerTo({ session, instance, solver, options }));
  } finally {
    await solver.close();
  }
  if (options.json) session.out(JSON.stringify(answers.length === 1 ? answers[0] : answers));
}

interface Asked {
  readonly session: Session;
  readonly instance: CurriculumInstance;
  readonly solver: Solver;
  readonly options: CurriculumOptions;
}

/** Words are printed as each instance is done; a conflict is told apart from the JSON, which has no place for it. */
async function answerTo({ session, instance, solver, options }: Asked): Promise<CurriculumAnswer> {
  const { norm, limit, seed } = options;
  const started = performance.now();
  const outcome = await balanceCurriculum(instance, solver, {
    norm,
    seconds: limit,
    seed,
    tell: (progress) => session.progress?.(progressText(instance, progress, session)),
  });
  session.progress?.('');
  const seconds = Math.round(performance.now() - started) / 1000;
  const { status, value, bound, assignment } = outcome;
  const answer = { instance: instance.name, status, value, bound, assignment, seconds };
  if (!options.json) session.out(curriculumText({ instance, outcome, norm, seconds }, session));
  else if (status === 'infeasible') session.err(conflictText(instance, outcome.conflict, session));
  return answer;
}

async function instancesIn(
  session: Session,
  path: string,
  { instance }: CurriculumOptions,
): Promise<readonly CurriculumInstance[]> {
  const reading = readCurriculum(await documentIn(session, path));
  if (reading.kind === 'refused') throw new Stopped(faultLines(reading.faults, session).join('\n'));
  if (instance === undefined) return reading.instances;
  const named = reading.instances.filter(({ name }) => name === instance);
  if (named.length > 0) return named;
  const names = reading.instances.map(({ name }) => name).join(', ');
  throw new Stopped(session.say('fault.instance', { value: instance, names }));
}

async function documentIn(session: Session, path: string): Promise<unknown> {
  const { name, bytes } = await readInputFile(session, path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stopped(session.say('fault.json', { file: name, reason }));
  }
}
