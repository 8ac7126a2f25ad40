/** Files that are often taken for a table and are none we read. */
export type ForeignFormat = 'xls' | 'ods' | 'xlsb' | 'pdf' | 'image' | 'html' | 'archive' | 'binary';

/** What the first bytes of a file say it is, whatever its name. */
export type FileFormat =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat };

const MAGIC: readonly { readonly bytes: readonly number[]; readonly format: ForeignFormat }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'image' },
  { bytes: [0xff, 0xd8, 0xff], format: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'image' },
  { bytes: [0x1f, 0x8b], format: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'archive' },
];

const TEXT_START: readonly { readonly pattern: RegExp; readonly format: ForeignFormat }[] = [
  { pattern: /^\s*(<!doctype html|<html|<table|<head)/i, format: 'html' },
  { pattern: /^\s*<\?xml/i, format: 'html' },
];

const JSON_START = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{[\]]|$))/;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** What kind of file the bytes are, by their content; names lie. */
export function recogniseFormat(bytes: Uint8Array): FileFormat {
  if (isBlank(bytes)) return { kind: 'empty' };
  if (startsWith(bytes, ZIP)) return { kind: 'zip' };
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFile(bytes);
  const magic = MAGIC.find((known) => startsWith(bytes, known.bytes));
  if (magic) return { kind: 'foreign', format: magic.format };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^(ï»¿|ÿþ|þÿ)/, '');
  // In UTF-16 each letter has a zero byte beside it.
  const letters = start.replaceAll('\0', '');
  if (JSON_START.test(letters)) return { kind: 'json' };
  if (/^\s*BEGIN:VCALENDAR/i.test(letters)) return { kind: 'calendar' };
  const foreign = TEXT_START.find(({ pattern }) => pattern.test(start));
  return foreign ? { kind: 'foreign', format: foreign.format } : { kind: 'text' };
}

/** Old Excel files and encrypted new ones share a container; only the encrypted ones name their package, in UTF-16. */
function compoundFile(bytes: Uint8Array): FileFormat {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 1_048_576) & ~1));
  return names.includes('EncryptedPackage') ? { kind: 'encrypted' } : { kind: 'foreign', format: 'xls' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Nothing but byte order marks, blanks and line ends. */
function isBlank(bytes: Uint8Array): boolean {
  const blank = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00]);
  return bytes.length < 4096 && bytes.every((byte) => blank.has(byte));
}
