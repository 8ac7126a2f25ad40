import { isUtf8 } from 'node:buffer';
import { decodeText } from '../csv/decode-text.js';
import { decodeBytes, type SingleByteEncoding, singleByteEncoding } from '../csv/single-byte-encoding.js';
import { withEvenLines } from './even-lines.js';

/** The bytes of a calendar, one character each, and how its letters are to be read. */
export interface CalendarBytes {
  /** Lines end in LF or CRLF. */
  readonly bytes: string;
  readonly decode: (bytes: string) => string;
  readonly encoding: string;
  readonly guessed: boolean;
}

const LETTER = /[\x80-\xff]/;

/** Prepares a calendar for cutting: UTF-16 becomes UTF-8, and what is no UTF-8 gets the likeliest encoding of one byte a letter. */
export function calendarBytes(file: Uint8Array): CalendarBytes {
  const utf8 = asUtf8(file);
  const bytes = withEvenLines(buffer(utf8).toString('latin1')).replace(/^\xef\xbb\xbf/, '');
  const face = { bytes, encoding: utf8 === file ? 'utf-8' : 'utf-16', guessed: false };
  if (isUtf8(utf8)) return { ...face, decode: (piece) => (LETTER.test(piece) ? utf8Text(piece) : piece) };
  const unfolded = bytes.replace(/\r?\n[ \t]/g, '');
  const encoding = isUtf8(Buffer.from(unfolded, 'latin1')) ? null : singleByteEncoding(Buffer.from(unfolded, 'latin1'));
  return {
    bytes,
    decode: (piece) => decodePiece(piece, encoding),
    encoding: encoding ?? face.encoding,
    guessed: encoding !== null && !mostlyUtf8(unfolded),
  };
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function asUtf8(file: Uint8Array): Uint8Array {
  const marked = (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff);
  const wide = marked || file[0] === 0 || file[1] === 0;
  const decoded = wide ? decodeText(file.subarray(0, file.length & ~1)) : null;
  return decoded?.kind === 'text' ? new TextEncoder().encode(decoded.text) : file;
}

function utf8Text(piece: string): string {
  return Buffer.from(piece, 'latin1').toString('utf8');
}

/** Each piece on its own: one event in another encoding does not spoil the rest. */
function decodePiece(piece: string, encoding: SingleByteEncoding | null): string {
  if (!LETTER.test(piece)) return piece;
  const letters = Buffer.from(piece, 'latin1');
  return isUtf8(letters) ? letters.toString('utf8') : decodeBytes(letters, encoding ?? 'windows-1252');
}

/** Letters of several bytes that UTF-8 can hold: a file full of them is UTF-8 with some damage, no other encoding. */
function mostlyUtf8(bytes: string): boolean {
  const proper = bytes.match(/[\xc3-\xef][\x80-\xbf]/g)?.length ?? 0;
  const all = bytes.match(/[\x80-\xff]/g)?.length ?? 0;
  return proper * 2 > all * 0.9;
}
