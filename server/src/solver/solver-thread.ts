import { parentPort } from 'node:worker_threads';
import * as highsModule from 'highs';
import { solveModel } from './solve-model.js';
import { type FromSolver, type ToSolver, withoutSolution } from './solver-messages.js';

/** Progress is told this often at most. */
const TELL_EVERY_MS = 100;

const port = parentPort;
if (!port) throw new Error('The solver runs in a thread of its own');

const post = (message: FromSolver) => port.postMessage(message);
/** The types of the package are those of its CommonJS build, in which the loader lies one level deeper than it does here. */
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;

let highs: ReturnType<typeof loadHighs> | undefined;

port.on('message', ({ task, cancel }: ToSolver) => {
  const flag = new Int32Array(cancel);
  let told = 0;
  const control = {
    isCancelled: () => Atomics.load(flag, 0) === 1,
    tell: (progress: Extract<FromSolver, { kind: 'progress' }>['progress']) => {
      if (performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      post({ kind: 'progress', progress });
    },
  };
  const loading = highs ?? loadHighs();
  highs = loading;
  loading
    .then((loaded) => solveModel(loaded, task, control))
    .catch((error: unknown) => {
      // after an error within it the solver's memory isn't to be trusted
      highs = undefined;
      return withoutSolution('failed', error instanceof Error ? error.message : String(error));
    })
    .then((outcome) => post({ kind: 'outcome', outcome }))
    .catch(() => process.exit(1));
});
