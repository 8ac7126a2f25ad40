import { decodeBytes, type SingleByteEncoding, singleByteEncoding } from './single-byte-encoding.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;

/** The text of a file with the encoding it turned out to be in, or why it is no text. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly guessed: boolean }
  | { readonly kind: 'binary' }
  | { readonly kind: 'truncated'; readonly encoding: Encoding };

/** Reads bytes as text: by byte order mark, else UTF-16 by its zero bytes, else strict UTF-8, else Windows-1252 or Mac Roman. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked === 'utf-8') return decodeUtf8(bytes) ?? { kind: 'binary' };
  const wide = marked ?? wideEncoding(bytes);
  if (wide) return decodeWide(bytes, wide);
  if (isBinary(bytes)) return { kind: 'binary' };
  return decodeUtf8(bytes) ?? decodeSingleByte(bytes);
}

function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 most letters of our languages have a zero byte: after the letter (LE) or before it (BE). */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const pairs = sample.length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  if (bytes.length % 2 === 1) return { kind: 'truncated', encoding };
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}

/** Control bytes other than tab, line end and form feed do not occur in text. */
function isBinary(bytes: Uint8Array): boolean {
  // A loop: asking a function about each of 100 million bytes takes a second.
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) return true;
  }
  return false;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const text = strictUtf8(bytes);
  if (text !== null) return { kind: 'text', text, encoding: 'utf-8', guessed: false };
  // A file that broke off inside a character is UTF-8 once that character's first bytes are left out.
  const cut = [1, 2, 3].map((left) => strictUtf8(bytes.subarray(0, bytes.length - left)));
  const isUtf8 = cut.some((part) => part !== null && /\P{ASCII}/u.test(part));
  return isUtf8 ? { kind: 'truncated', encoding: 'utf-8' } : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // TextDecoder has no other way to say "not UTF-8"
  }
}

function decodeSingleByte(bytes: Uint8Array): DecodedText {
  const encoding = singleByteEncoding(bytes);
  return { kind: 'text', text: decodeBytes(bytes, encoding), encoding, guessed: true };
}
