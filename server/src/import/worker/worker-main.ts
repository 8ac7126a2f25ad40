import type { ScheduleChange } from '@evenkeel/shared/schedule';
import type { ImportFile } from '../../sources/import-file.js';
import { holdLimits, limitsFor } from '../../sources/limits.js';
import { type ImportFindings, type ImportTask, readImport } from '../read-import.js';
import { GatheredRecords, recordParts } from './record-parts.js';
import type { ChangePart, FromWorker, ToWorker } from './worker-messages.js';

/** The process that does the work of imports. It has no database and no network: what it needs is sent to it. */

interface FileToFill {
  readonly file: ImportFile;
  filled: number;
}

let stored = new GatheredRecords();
let files: FileToFill[] = [];

// Without a server that hears of it, nothing is left to be done.
process.on('disconnect', () => process.exit());
process.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'stored-anew':
      stored = new GatheredRecords();
      return;
    case 'stored':
      stored.add(message);
      return;
    case 'file':
      files.push({ file: { name: message.name, bytes: new Uint8Array(message.size) }, filled: 0 });
      return;
    case 'bytes':
      fill(files.at(-1), message.bytes);
      return;
    case 'task':
      holdLimits(limitsFor(message.uploadMegabytes));
      void work(message.task);
  }
});

function fill(last: FileToFill | undefined, bytes: Uint8Array): void {
  if (!last) throw new Error('Bytes came before their file');
  last.file.bytes.set(bytes, last.filled);
  last.filled += bytes.length;
}

async function work(task: ImportTask): Promise<void> {
  const given = files.map(({ file }) => file);
  files = [];
  try {
    const input = { task, files: given, stored: stored.schedule() };
    const findings = await readImport(input, (progress) => process.send?.({ kind: 'progress', progress }));
    await sendFindings(findings);
  } catch (error) {
    await send({ kind: 'failed', error: sentError(error) });
  }
}

async function sendFindings(findings: ImportFindings): Promise<void> {
  if (findings.kind !== 'report' || !findings.change) return send({ kind: 'findings', findings });
  const { added, changed, removed } = findings.change;
  await sendRecords('added', added);
  await sendRecords('changed', changed);
  const rest = { added: NONE, changed: NONE, ...(removed ? { removed } : {}) };
  await send({ kind: 'findings', findings: { ...findings, change: rest } });
}

const NONE = new GatheredRecords().schedule();

async function sendRecords(part: ChangePart, records: ScheduleChange[ChangePart]): Promise<void> {
  for (const some of recordParts(records)) await send({ kind: 'changed-records', part, ...some });
}

function send(message: FromWorker): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}

function sentError(error: unknown) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: null };
  return { name: error.name, message: error.message, stack: error.stack ?? null };
}
