import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import fc from 'fast-check';
import { PROJECT_ROOT } from '../config/project-root.js';
import type { ImportFile } from '../sources/import-file.js';
import type { ImportOptions } from './import-options.js';
import { anImportTask } from './import-task.test-support.js';
import { type ImportFindings, readImport } from './read-import.js';

const OPTIONS: ImportOptions = { academicYear: null, language: 'en', dateOrder: null, course: 'A', importedBy: null };

/** Something that goes wrong with bytes on their way. Places are shares of the whole. */
interface Damage {
  readonly kind: 'cut' | 'left-out' | 'overwritten' | 'inserted' | 'doubled' | 'moved';
  readonly at: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('cut', 'left-out', 'overwritten', 'inserted', 'doubled', 'moved'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 16 }),
    fc
      .constantFrom('"', ';', '\n', '\r', '{', ']', 'é', '99999999999', 'RRULE:FREQ=SECONDLY\r\n', '=1+1', '\0')
      .map(bytesOf),
  ),
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Valid files of every format, damaged once to three times. */
export function damagedFile(): fc.Arbitrary<ImportFile> {
  const files = fc.constantFrom(...validFiles());
  return fc
    .tuple(files, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([{ name, bytes }, damages]) => ({ name, bytes: damages.reduce(damaged, bytes) }));
}

function damaged(bytes: Uint8Array, { kind, at, to, bytes: other }: Damage): Uint8Array {
  const [start, end] = [at, to].sort((a, b) => a - b).map((share) => Math.floor(share * bytes.length));
  const [head, middle, tail] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (kind) {
    case 'cut':
      return head;
    case 'left-out':
      return Buffer.concat([head, tail]);
    case 'overwritten':
      return Buffer.concat([head, other, bytes.subarray(head.length + other.length)]);
    case 'inserted':
      return Buffer.concat([head, other, middle, tail]);
    case 'doubled':
      return Buffer.concat([head, middle, middle, tail]);
    case 'moved':
      return Buffer.concat([middle, head, tail]);
  }
}

function validFiles(): readonly ImportFile[] {
  return [
    ...filesIn('test/fixtures/imports/ok'),
    ...filesIn('test/fixtures/imports/learning-environments'),
    ...filesIn('data/templates/nl'),
    ...filesIn('data/templates/en'),
    { name: 'calendar.ics', bytes: bytesOf(CALENDAR) },
  ];
}

function filesIn(folder: string): readonly ImportFile[] {
  const path = join(PROJECT_ROOT, folder);
  return readdirSync(path).map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

const EVENT = [
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTAMP:20260801T120000Z',
  'DTSTART;TZID=Europe/Amsterdam:20261012T090000',
  'DTEND;TZID=Europe/Amsterdam:20261012T110000',
  'RRULE:FREQ=WEEKLY;COUNT=7',
  'EXDATE;TZID=Europe/Amsterdam:20261026T090000',
  'SUMMARY:A hoorcollege met een lange naam die over de',
  '  regel heen loopt',
  'END:VEVENT',
];
const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...EVENT, ...EVENT, 'END:VCALENDAR', ''].join('\r\n');

/** What an import of one file comes to, in an empty store. */
export function readAlone(file: ImportFile): Promise<ImportFindings> {
  return readImport({ task: anImportTask(OPTIONS), files: [file], stored: EMPTY_SCHEDULE }, () => undefined);
}

/** What is wrong with the answer about a damaged file; null when it is either imported or refused with file and reason. */
export function faultOfAnswer(file: ImportFile, findings: ImportFindings): string | null {
  if (findings.kind !== 'report') return `answered ${findings.kind}`;
  const { report, change } = findings;
  const { read, accepted, refused, skipped } = report.rows;
  if (read !== accepted + refused + skipped) return 'does not account for every row';
  if ((change === null) !== report.blocked) return 'is blocked and stored, or neither';
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  if (report.blocked && errors.length === 0) return 'is refused without a reason';
  const untold = report.issues.find((issue) => issue.file !== file.name || issue.message.trim() === '');
  return untold ? `has an issue without file or text: ${untold.code}` : null;
}
