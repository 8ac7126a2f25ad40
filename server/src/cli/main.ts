import 'reflect-metadata';
import { runCommandLine } from './run-command-line.js';

/** npm runs its scripts in the folder of the project; the paths of the user start where the command was given. */
const throughNpm = process.env['npm_lifecycle_event'] === 'evenkeel';

// Whoever reads the answer may stop reading before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  folder: (throughNpm && process.env['INIT_CWD']) || process.cwd(),
  environment: process.env,
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(`\r\x1b[K${text}`) } : {}),
});
