import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { plainWords } from '../plain-words.js';
import { isMode, kindOfPhrase, type WordsFound, withMode, wordsFoundIn } from './known-words.js';

/** A kind that words name; it is no more than a guess where the words only hold or end in a known one. */
export interface KindFound {
  readonly kind: AssessmentKind;
  readonly isGuess: boolean;
}

/**
 * The kind of assessment that words in any of the languages name: as a whole or at their start ("essay van 2000 woorden"), else
 * somewhere within ("individuelle Hausarbeit"). What stands in brackets can refine an exam. Null where no word is known.
 */
export function kindOfWords(text: string): KindFound | null {
  const bare = text.replace(/\([^)]*\)/g, ' ');
  const whole = kindOfPhrase(text) ?? kindOfPhrase(bare);
  if (whole !== null) return { kind: withMode(whole, text), isGuess: false };
  const words = plainWords(bare).split(' ');
  const found = wordsFoundIn(words);
  const named = found.filter((one) => !isMode(one.text));
  const start = (named.length > 0 ? named : found).find(
    ({ first, last, text: known }) => first === 0 && words.slice(0, last + 1).join('') === known,
  );
  if (start) return { kind: withMode(start.kind, text), isGuess: false };
  const best = longest(named) ?? longest(found) ?? longest(wordsFoundIn(plainWords(text).split(' ')));
  return best && { kind: withMode(best.kind, text), isGuess: true };
}

function longest(found: readonly WordsFound[]): WordsFound | null {
  return found.reduce<WordsFound | null>((a, b) => (a === null || b.text.length > a.text.length ? b : a), null);
}
