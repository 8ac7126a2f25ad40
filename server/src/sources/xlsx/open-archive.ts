import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits.js';
import { WorkbookFault } from './workbook-fault.js';

/** The parts of a zip file by path, and a way to read one piece by piece. */
export interface Archive {
  readonly has: (path: string) => boolean;
  readonly paths: readonly string[];
  /** Bytes that a part says it unpacks to. */
  readonly sizeOf: (path: string) => number;
  /** Unpacks a part as text; nothing when there is no such part. */
  readonly read: (path: string) => AsyncIterable<string>;
}

/**
 * Opens a zip file from its table of contents and refuses what would unpack to too much before anything is unpacked. yauzl
 * stops a part that turns out longer than it said.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await damagedOn(() => fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  if (zip.entryCount > LIMITS.zipEntries) throw new WorkbookFault('file-bomb');
  const entries = await damagedOn(() => entriesOf(zip));
  refuseBombs(entries);
  const byPath = new Map(entries.map((entry) => [entry.fileName, entry]));
  return {
    has: (path) => byPath.has(path),
    paths: [...byPath.keys()],
    sizeOf: (path) => byPath.get(path)?.uncompressedSize ?? 0,
    read: (path) => textOf(zip, byPath.get(path)),
  };
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function refuseBombs(entries: readonly Entry[]): void {
  const total = entries.reduce((bytes, entry) => bytes + entry.uncompressedSize, 0);
  const isBomb = (entry: Entry) =>
    entry.uncompressedSize > LIMITS.zipRatioFromBytes &&
    entry.uncompressedSize > LIMITS.zipRatio * Math.max(1, entry.compressedSize);
  if (total > LIMITS.unzippedBytes || entries.some(isBomb)) throw new WorkbookFault('file-bomb');
  if (entries.some((entry) => entry.isEncrypted())) throw new WorkbookFault('file-encrypted');
}

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncIterable<string> {
  if (!entry) return;
  const decoder = new TextDecoder('utf-8');
  const stream = await damagedOn(() => zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw new WorkbookFault('file-damaged');
  }
  yield decoder.decode();
}

/** yauzl and zlib answer damage with plain errors whose text means nothing to a user. */
async function damagedOn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new WorkbookFault('file-damaged');
  }
}
