import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** How this process came to read the sources, in development; none where it runs what was built, as tests do with the worker. */
export const SOURCE_OPTIONS = sourceOptions(process.execArgv);

/** Where a program of the server stands, named from its folder without an ending. */
export function programFile(name: string): string {
  return `${SERVER_FOLDER}${SOURCE_OPTIONS.length > 0 ? `src/${name}.ts` : `dist/${name}.js`}`;
}

function sourceOptions(given: readonly string[]): readonly string[] {
  const readsSources = given.includes('--conditions=@evenkeel/source');
  return readsSources ? ['--conditions=@evenkeel/source', '--import', '@oxc-node/core/register'] : [];
}

/**
 * Starts the program that does the work of imports, or another one. It is a process and no thread: a thread that reaches its memory limit within
 * one big step (a list that doubles, a text that is decoded) takes the whole server with it, and a process can be ended at any
 * moment without a trace.
 */
export function forkWorker(memoryMegabytes: number, program = 'import/worker/worker-main'): ChildProcess {
  return fork(programFile(program), [], {
    cwd: SERVER_FOLDER,
    execArgv: [...memoryOptions(memoryMegabytes), ...SOURCE_OPTIONS],
    // of the rest of the environment nothing is needed, and the address of the database least of all
    env: { ...pathOf(process.env), TZ: 'UTC', OXC_TSCONFIG_PATH: `${SERVER_FOLDER}tsconfig.json` },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/**
 * How much memory the program may take. One that may take gigabytes also gets room for what is new (16 MB otherwise): reading
 * 100 MB then spends a third less time on sorting out what is still needed.
 */
function memoryOptions(megabytes: number): readonly string[] {
  const roomForNew = megabytes >= 2_048 ? ['--max-semi-space-size=64'] : [];
  return [`--max-old-space-size=${megabytes}`, ...roomForNew];
}

function pathOf({ PATH, SystemRoot }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...(PATH ? { PATH } : {}), ...(SystemRoot ? { SystemRoot } : {}) };
}
