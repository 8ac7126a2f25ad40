import type { Archive } from './open-archive.js';
import { parseXml } from './parse-xml.js';

/** How a number is meant to be read. */
export type NumberMeaning = 'number' | 'moment' | 'percent';

/** Built-in formats that show a date or time (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 in East Asian languages). */
const DATE_FORMATS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The meaning of numbers by cell style: the index is a cell's `s`. */
export async function readNumberFormats(archive: Archive, path: string | null): Promise<readonly NumberMeaning[]> {
  if (path === null || !archive.has(path)) return [];
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let inCellFormats = false;
  await parseXml(archive.read(path), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) meanings.push(meaningOf(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return meanings;
}

function meaningOf(id: number, codes: ReadonlyMap<number, string>): NumberMeaning {
  const code = codes.get(id);
  if (code !== undefined) return meaningOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  return DATE_FORMATS.some(([first, last]) => first <= id && id <= last) ? 'moment' : 'number';
}

const LONGEST_CODE = 255;

/** Reads a format code: letters in quotes, after a backslash or in brackets (colours, currencies) say nothing; `[h]` does. */
export function meaningOfCode(code: string): NumberMeaning {
  // Excel takes no longer ones; looking for brackets in them would take forever.
  if (code.length > LONGEST_CODE) return 'number';
  const [positive = ''] = code.split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standaard/gi, '');
  if (/[dmyhsj]/i.test(bare)) return 'moment';
  return bare.includes('%') ? 'percent' : 'number';
}
