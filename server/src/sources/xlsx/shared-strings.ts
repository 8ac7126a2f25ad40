import { LIMITS } from '../limits.js';
import { isCrowded } from './is-crowded.js';
import type { Archive } from './open-archive.js';
import { parseXml } from './parse-xml.js';
import { unescapeText } from './unescape-text.js';
import { WorkbookFault } from './workbook-fault.js';

/** The texts that cells point to by number. Runs of one text are joined; phonetic readings are left out. */
export async function readSharedStrings(archive: Archive, path: string | null): Promise<readonly string[]> {
  if (path === null || !archive.has(path)) return [];
  if (await isCrowded(archive, { path, start: '<si', most: LIMITS.sharedStrings }))
    throw new WorkbookFault('file-bomb');
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  await parseXml(archive.read(path), {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'si') addString(strings, text);
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

function addString(strings: string[], text: string): void {
  strings.push(unescapeText(text));
  if (strings.length > LIMITS.sharedStrings) throw new WorkbookFault('file-bomb');
}
