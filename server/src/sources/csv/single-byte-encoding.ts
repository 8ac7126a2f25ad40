import { decodeWindows1252 } from './windows-1252.js';

export type SingleByteEncoding = 'windows-1252' | 'macintosh';

const LETTERS = 'áàâäãåæçéèêëíìîïñóòôöõøœúùûüÿßÁÀÂÄÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜ';
const SIGNS = '‘’“”„–—…€×°§·•²³½¼µ±´«»\u00a0';

/** How well a character fits in Dutch or English text: what people write counts for, what no one writes against. */
function plausibility(character: string, before: string, after: string): number {
  if (LETTERS.includes(character)) return /\p{L}/u.test(before) || /\p{L}/u.test(after) ? 2 : 1;
  if (SIGNS.includes(character)) return 1;
  return /\p{Cc}/u.test(character) ? -5 : -1;
}

function score(text: string): number {
  let total = 0;
  for (const match of text.matchAll(/\P{ASCII}/gu)) {
    total += plausibility(match[0], text[match.index - 1] ?? '', text[match.index + 1] ?? '');
  }
  return total;
}

/** Windows-1252 or Mac Roman, whichever makes the likelier text; Windows on a tie. Both read every byte, so only sense can tell. */
export function singleByteEncoding(bytes: Uint8Array): SingleByteEncoding {
  const sample = bytes.subarray(0, 1_048_576);
  const windows = score(decodeWindows1252(sample));
  const macintosh = score(new TextDecoder('macintosh').decode(sample));
  return macintosh > windows ? 'macintosh' : 'windows-1252';
}

/** The text of bytes in an encoding with one byte for each character. */
export function decodeBytes(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}
