import { LANGUAGES } from '@evenkeel/shared/messages';
import { Command, CommanderError, Option } from 'commander';
import { PRODUCT_VERSION } from '../config/product-version.js';
import { inLanguage, ProblemException } from '../http/problem.exception.js';
import { addCalibrateCommand } from './commands/calibrate.js';
import { addCurriculumCommand } from './commands/curriculum.js';
import { addHistoryCommand } from './commands/history.js';
import { addHotspotsCommand } from './commands/hotspots.js';
import { addImportCommand } from './commands/import.js';
import { addLiveCommand } from './commands/live.js';
import { addLoadCommand } from './commands/load.js';
import { addMigrateCommand } from './commands/migrate.js';
import { addPathwaysCommand } from './commands/pathways.js';
import { addProfilesCommand } from './commands/profiles.js';
import { addRebalanceCommand } from './commands/rebalance.js';
import { addReportCommand } from './commands/report.js';
import { addScenarioCommand } from './commands/scenario.js';
import { addSeedCommand } from './commands/seed.js';
import { addServeCommand } from './commands/serve.js';
import { addSourcesCommand } from './commands/sources.js';
import { addStressorsCommand } from './commands/stressors.js';
import { addTemplateCommand } from './commands/template.js';
import { addUndoCommand } from './commands/undo.js';
import { Stopped } from './stopped.js';
import { EXIT, type Session, startSession, type Terminal } from './terminal.js';

const COMMANDS = [
  addImportCommand,
  addTemplateCommand,
  addLoadCommand,
  addStressorsCommand,
  addHotspotsCommand,
  addPathwaysCommand,
  addRebalanceCommand,
  addReportCommand,
  addScenarioCommand,
  addCalibrateCommand,
  addCurriculumCommand,
  addSourcesCommand,
  addProfilesCommand,
  addHistoryCommand,
  addUndoCommand,
  addLiveCommand,
  addSeedCommand,
  addMigrateCommand,
  addServeCommand,
];

/** Runs one command: its answer goes to `out`, everything else to `err`; the number is the exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  const session = startSession(terminal, words);
  try {
    await commandLine(session).parseAsync(words, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return failed(error, session, words.includes('--json'));
  }
}

function commandLine(session: Session): Command {
  const program = new Command('evenkeel').description(session.say('about')).version(PRODUCT_VERSION);
  program.exitOverride().configureOutput({
    writeOut: (text) => session.out(text.trimEnd()),
    writeErr: (text) => session.err(text.trimEnd()),
  });
  for (const add of COMMANDS) add(program, session);
  const below = program.commands.flatMap(({ commands }) => commands);
  for (const command of [program, ...program.commands, ...below]) {
    command.addOption(new Option('--lang <language>', session.say('option.lang')).choices(LANGUAGES));
  }
  return program;
}

function failed(error: unknown, session: Session, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof ProblemException) return problem(error, session, json);
  if (error instanceof Stopped) session.err(error.message);
  else session.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.refused;
}

/** The refusal as the API tells it: as JSON where JSON was asked for, in words besides. */
function problem({ problem: told }: ProblemException, session: Session, json: boolean): number {
  const title = inLanguage(told.title, session.language);
  const detail = inLanguage(told.detail, session.language);
  const { status, code } = told;
  if (json) session.out(JSON.stringify({ type: `urn:evenkeel:problem:${code}`, title, status, detail, code }));
  session.err(`${title}. ${detail}`);
  return EXIT.refused;
}
