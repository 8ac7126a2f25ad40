import { decodeText } from '../csv/decode-text.js';
import { decodeBytes, type SingleByteEncoding, singleByteEncoding } from '../csv/single-byte-encoding.js';

/** The bytes of a calendar, one character each, and how its letters are to be read. */
export interface CalendarBytes {
  readonly bytes: string;
  readonly decode: (bytes: string) => string;
  readonly encoding: string;
  readonly guessed: boolean;
}

const HAS_LETTERS = /[\x80-\xff]/;

/** Prepares a calendar for cutting: UTF-16 becomes UTF-8, and what is no UTF-8 gets the likeliest encoding of one byte a letter. */
export function calendarBytes(file: Uint8Array): CalendarBytes {
  const utf8 = asUtf8(file);
  const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const unfolded = HAS_LETTERS.test(bytes) ? bytes.replace(/(\r\n|\n|\r)[ \t]/g, '') : '';
  const encoding = strictUtf8(unfolded) === null ? singleByteEncoding(Buffer.from(unfolded, 'latin1')) : null;
  return {
    bytes,
    decode: (piece) => decodePiece(piece, encoding),
    encoding: encoding ?? (utf8 === file ? 'utf-8' : 'utf-16'),
    guessed: encoding !== null && !mostlyUtf8(unfolded),
  };
}

function asUtf8(file: Uint8Array): Uint8Array {
  const marked = (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff);
  const wide = marked || file[0] === 0 || file[1] === 0;
  const decoded = wide ? decodeText(file.subarray(0, file.length & ~1)) : null;
  return decoded?.kind === 'text' ? new TextEncoder().encode(decoded.text) : file;
}

/** Each piece on its own: one event in another encoding does not spoil the rest. */
function decodePiece(piece: string, encoding: SingleByteEncoding | null): string {
  if (!HAS_LETTERS.test(piece)) return piece;
  return strictUtf8(piece) ?? decodeBytes(Buffer.from(piece, 'latin1'), encoding ?? 'windows-1252');
}

/** Letters of several bytes that UTF-8 can hold: a file full of them is UTF-8 with some damage, no other encoding. */
function mostlyUtf8(bytes: string): boolean {
  const proper = bytes.match(/[\xc3-\xef][\x80-\xbf]/g)?.length ?? 0;
  const all = bytes.match(/[\x80-\xff]/g)?.length ?? 0;
  return proper * 2 > all * 0.9;
}

function strictUtf8(bytes: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return null; // TextDecoder has no other way to say "not UTF-8"
  }
}
