import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
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

/** How much memory a program may take. */
export interface ProgramMemory {
  readonly megabytes: number;
  /** Of it, the megabytes for what is new; where it does not say, fewer with a smaller limit: 4 with one of 512. More is faster, less takes less in all. */
  readonly roomForNew?: number;
  /** Megabytes of it that are taken from the start, no more than those; 1 where it does not say. A program that makes much new soon is spared the growing. */
  readonly roomForNewAtFirst?: number;
}

/**
 * Starts the program that does the work of imports, or another one. It is a process and no thread: a thread that reaches its memory limit within
 * one big step (a list that doubles, a text that is decoded) takes the whole server with it, and a process can be ended at any
 * moment without a trace.
 */
export function forkWorker(memory: ProgramMemory, program = 'import/worker/worker-main'): ChildProcess {
  return fork(programFile(program), [], {
    cwd: SERVER_FOLDER,
    execArgv: [...memoryOptions(memory), ...SOURCE_OPTIONS],
    // of the rest of the environment nothing is needed, and the address of the database least of all
    env: { ...pathOf(process.env), TZ: 'UTC', OXC_TSCONFIG_PATH: `${SERVER_FOLDER}tsconfig.json` },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/**
 * Gives a program a tenth of the time that another gets where both want all of it, so that the server goes on answering: enough to come to an end beside an import on one
 * processor. Where the system does not allow that it works as others do.
 */
export function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it ended already, or the system keeps priorities to itself
  }
}

function memoryOptions({ megabytes, roomForNew, roomForNewAtFirst }: ProgramMemory): readonly string[] {
  const most = roomForNew === undefined ? [] : [`--max-semi-space-size=${roomForNew}`];
  const first = roomForNewAtFirst === undefined ? [] : [`--min-semi-space-size=${roomForNewAtFirst}`];
  return [`--max-old-space-size=${megabytes}`, ...most, ...first];
}

function pathOf({ PATH, SystemRoot }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...(PATH ? { PATH } : {}), ...(SystemRoot ? { SystemRoot } : {}) };
}
