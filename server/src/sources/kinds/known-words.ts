import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { listOf } from '../list-of.js';
import { joinedWords, plainWords } from '../plain-words.js';
import { KIND_WORDS, MODE_WORDS, WRITTEN_WORDS } from './kind-words.js';

const KINDS = Object.keys(KIND_WORDS) as AssessmentKind[]; // the table has every kind
const PHRASES = KINDS.flatMap((kind) =>
  [kind, ...Object.values(KIND_WORDS[kind]).flatMap(listOf)].map((phrase) => [plainWords(phrase), kind] as const),
);

/** The kinds by their words without blanks between them. */
const KIND_OF: ReadonlyMap<string, AssessmentKind> = new Map(
  PHRASES.map(([phrase, kind]) => [phrase.replaceAll(' ', ''), kind]),
);

/** Shorter endings are found in words that have nothing to do with them. */
const SHORTEST_ENDING = 5;
const SINGLE: ReadonlyMap<string, AssessmentKind> = new Map(
  PHRASES.filter(([phrase]) => phrase.length >= SHORTEST_ENDING && !phrase.includes(' ')),
);

/** The kind that a text names as a whole. */
export function kindOfPhrase(text: string): AssessmentKind | null {
  return KIND_OF.get(joinedWords(text)) ?? null;
}

/** Known words within a text: their kind, and from which to which word they go. */
export interface WordsFound {
  readonly kind: AssessmentKind;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** No name of a kind has more words. */
const MOST_WORDS = 8;

/** The known words in a row of bare words, from left to right, the longest at each place; else the ending of a compound such as `Modulklausur`. */
export function wordsFoundIn(
  words: readonly string[],
  isWanted: (phrase: string) => boolean = () => true,
): readonly WordsFound[] {
  const found: WordsFound[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const one = longestAt(words, first, isWanted);
    if (!one) continue;
    found.push(one);
    first = one.last;
  }
  return found;
}

function longestAt(words: readonly string[], first: number, isWanted: (phrase: string) => boolean): WordsFound | null {
  for (let count = Math.min(MOST_WORDS, words.length - first); count > 0; count -= 1) {
    const text = words.slice(first, first + count).join('');
    const kind = isWanted(text) ? KIND_OF.get(text) : undefined;
    if (kind !== undefined) return { kind, first, last: first + count - 1, text };
  }
  const ending = endingOf(words[first] ?? '', isWanted);
  const kind = ending === null ? undefined : SINGLE.get(ending);
  return ending === null || kind === undefined ? null : { kind, first, last: first, text: ending };
}

function endingOf(word: string, isWanted: (phrase: string) => boolean): string | null {
  for (let from = 1; from <= word.length - SHORTEST_ENDING; from += 1) {
    const ending = word.slice(from);
    if (SINGLE.has(ending) && isWanted(ending)) return ending;
  }
  return null;
}

const modeOf = (words: string, kind: AssessmentKind) =>
  listOf(words).map((word) => [` ${plainWords(word)} `, kind] as const);
const MODES = [
  ...modeOf(MODE_WORDS.paper, 'paper'),
  ...modeOf(MODE_WORDS['oral-exam'], 'oral-exam'),
  ...modeOf(MODE_WORDS['digital-exam'], 'digital-exam'),
];
const MODE_TEXTS: ReadonlySet<string> = new Set(
  [...Object.values(MODE_WORDS), WRITTEN_WORDS].flatMap(listOf).map(joinedWords),
);
const WRITTEN = listOf(WRITTEN_WORDS).map((word) => ` ${plainWords(word)} `);

/** Whether words only say how something is sat: alone they mean an exam, beside a name they belong to that. */
export function isMode(text: string): boolean {
  return MODE_TEXTS.has(text);
}

/** An exam with what is said of how it is sat; any other kind as it is. */
export function withMode(kind: AssessmentKind, text: string): AssessmentKind {
  if (kind !== 'written-exam') return kind;
  const words = ` ${plainWords(text)} `;
  const mode = MODES.find(([word]) => words.includes(word))?.[1] ?? kind;
  return mode === 'oral-exam' && WRITTEN.some((word) => words.includes(word)) ? kind : mode;
}
