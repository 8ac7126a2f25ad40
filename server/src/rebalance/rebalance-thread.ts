import { parentPort, workerData } from 'node:worker_threads';
import { Solver } from '../solver/solver.js';
import { rebalance } from './rebalance.js';
import type { FromRebalance, RebalanceTask } from './rebalance-messages.js';

const port = parentPort;
if (!port) throw new Error('A rebalance runs in a thread of its own');

const post = (message: FromRebalance) => port.postMessage(message);
const cancelling = new AbortController();
// the only thing that is said to it
port.once('message', () => cancelling.abort());

const solver = new Solver();
const task = workerData as RebalanceTask; // written by our own server
rebalance(task, solver, { signal: cancelling.signal, tell: (progress) => post({ kind: 'progress', progress }) })
  .then((outcome) => post({ kind: 'result', ...outcome }))
  .finally(() => solver.close())
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    throw error;
  });
