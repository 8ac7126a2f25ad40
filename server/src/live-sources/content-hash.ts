import { hashOfFiles } from '../import/import-token.js';
import type { ImportFile } from '../sources/import-file.js';

const STAMP = /^DTSTAMP[;:].*\r?\n(?:[ \t].*\r?\n)*/gim;

/** The fingerprint of what was fetched. Calendars are stamped with the moment they were asked for, which is no news. */
export function contentHash(files: readonly ImportFile[]): string {
  return hashOfFiles(files.map((file) => (/\.ics$/.test(file.name) ? withoutStamps(file) : file)));
}

function withoutStamps({ name, bytes }: ImportFile): ImportFile {
  const text = Buffer.from(bytes).toString('latin1').replace(STAMP, '');
  return { name, bytes: Buffer.from(text, 'latin1') };
}
