import { headerWords } from '../../sources/header-words.js';

export { headerWords };

/** The header without what stands in brackets: "duur (uren)" is also looked for as "duur". */
export function headerWithoutBrackets(header: string): string {
  return headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ''));
}
