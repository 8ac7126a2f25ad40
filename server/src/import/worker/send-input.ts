import type { ChildProcess } from 'node:child_process';
import type { ImportLimits } from '../../config/import-limits.js';
import type { ImportFile } from '../../sources/import-file.js';
import { recordParts } from './record-parts.js';
import { isTrial, type WorkerInput } from './worker-input.js';
import type { ToWorker } from './worker-messages.js';

const BYTES_PER_MESSAGE = 1024 * 1024;

interface Sending {
  readonly limits: ImportLimits;
  /** The version of the stored data that the worker has. */
  readonly storedVersion: number | null;
}

/**
 * Sends an import to the worker piece by piece, each after the one before it has gone, so that the server answers in between.
 * It ends quietly when the worker ends: whoever waits for the answer is told why.
 */
export async function sendInput(child: ChildProcess, input: WorkerInput, sending: Sending): Promise<void> {
  const { uploadMegabytes } = sending.limits;
  if (isTrial(input)) {
    await sendFile(child, input.file);
    return send(child, { kind: 'trial', profile: input.profile, uploadMegabytes });
  }
  const { files, stored, task } = input;
  if (sending.storedVersion !== task.dataVersion) {
    await send(child, { kind: 'stored-anew' });
    for (const part of recordParts(stored)) await send(child, { kind: 'stored', ...part });
  }
  for (const file of files) await sendFile(child, file);
  await send(child, { kind: 'task', task, uploadMegabytes });
}

async function sendFile(child: ChildProcess, { name, bytes }: ImportFile): Promise<void> {
  await send(child, { kind: 'file', name, size: bytes.length });
  for (let start = 0; start < bytes.length; start += BYTES_PER_MESSAGE) {
    await send(child, { kind: 'bytes', bytes: bytes.subarray(start, start + BYTES_PER_MESSAGE) });
  }
}

function send(child: ChildProcess, message: ToWorker): Promise<void> {
  return new Promise((resolve) => {
    if (child.connected) child.send(message, () => resolve());
    else resolve();
  });
}
