import type { ImportIssueCode } from '../../sources/import-issue.js';
import { listOf } from '../../sources/list-of.js';
import { joinedWords, plainWords } from '../../sources/plain-words.js';
import { cellText } from './cell-text.js';
import { type FieldReader, fault } from './field-reader.js';

/** What to do with a word that is in no list: read it as something, with a remark, or refuse it. */
type Unknown<K> = { readonly otherwise: K; readonly remark: ImportIssueCode } | { readonly code: ImportIssueCode };

/**
 * A reader for a closed list of kinds with the words people use for each, listed with commas. The kind's own code always counts. A remark in
 * brackets is left out, and a text that starts with a known word has its meaning ("essay van 2000 woorden").
 */
export function wordReader<K extends string>(words: Readonly<Record<K, string>>, unknown: Unknown<K>): FieldReader<K> {
  const kinds = Object.keys(words) as K[]; // the keys of a Record<K, …> are K
  const kindOf = new Map(
    kinds.flatMap((kind) => [kind, ...listOf(words[kind])].map((word) => [joinedWords(word), kind] as const)),
  );
  return (cell) => {
    const text = cellText(cell);
    const kind = kindOf.get(joinedWords(text)) ?? startingWith(kindOf, text.replace(/\([^)]*\)/g, ' '));
    if (kind !== undefined) return { kind: 'value', value: kind };
    return 'code' in unknown
      ? fault(unknown.code)
      : { kind: 'value', value: unknown.otherwise, remark: unknown.remark };
  };
}

/** No name of a kind has more words. */
const MOST_WORDS = 8;

/** The kind of the longest known words with which the text starts. */
function startingWith<K>(kindOf: ReadonlyMap<string, K>, text: string): K | undefined {
  const words = plainWords(text).split(' ');
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const kind = kindOf.get(words.slice(0, count).join(''));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
