import type { ProfileTrialDocument } from '@evenkeel/shared/contract';
import type { ScheduleChange } from '@evenkeel/shared/schedule';
import { calendarRead } from '../../sources/icalendar/calendar-read.js';
import { NO_CALENDAR_SETTINGS } from '../../sources/icalendar/calendar-settings.js';
import type { CalendarProfile } from '../../sources/icalendar/profile/calendar-profile.js';
import { profileTrial } from '../../sources/icalendar/profile-trial.js';
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
      void answer((given) => importOf(message.task, given));
      return;
    case 'trial':
      holdLimits(limitsFor(message.uploadMegabytes));
      void answer(async ([file]) => ({ kind: 'profile-trial', trial: file ? triedOn(file, message.profile) : null }));
  }
});

function fill(last: FileToFill | undefined, bytes: Uint8Array): void {
  if (!last) throw new Error('Bytes came before their file');
  last.file.bytes.set(bytes, last.filled);
  last.filled += bytes.length;
}

/** Sends what comes of the files, or what went wrong. */
async function answer(find: (given: readonly ImportFile[]) => Promise<ImportFindings>): Promise<void> {
  const given = files.map(({ file }) => file);
  files = [];
  try {
    await sendFindings(await find(given));
  } catch (error) {
    await send({ kind: 'failed', error: sentError(error) });
  }
}

function importOf(task: ImportTask, given: readonly ImportFile[]): Promise<ImportFindings> {
  const input = { task, files: given, stored: stored.schedule() };
  return readImport(input, (progress) => process.send?.({ kind: 'progress', progress }));
}

/** What the profile makes of the calendar; null where it is none, or too long. */
function triedOn(file: ImportFile, profile: CalendarProfile): ProfileTrialDocument | null {
  const read = calendarRead(file, { profile, zone: NO_CALENDAR_SETTINGS.zone });
  return read && profileTrial(read, profile);
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
