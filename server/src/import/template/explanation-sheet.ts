import { joinedWords } from '../../sources/plain-words.js';

const NAMES: ReadonlySet<string> = new Set(['uitleg', 'explanation']);

/** Whether a sheet is the one that explains the template: it is handed out with it and holds no rows to import. */
export function isExplanationSheet(name: string | null): boolean {
  return name !== null && NAMES.has(joinedWords(name));
}
