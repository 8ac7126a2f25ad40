import { LANGUAGES, type Language } from '@evenkeel/shared/messages';
import { type Say, sayIn } from './texts/say.js';

/** Where a command reads from and writes to. */
export interface Terminal {
  /** The answer itself. */
  readonly out: (text: string) => void;
  /** Everything that is not the answer. */
  readonly err: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Shows how far the work is, in place of what it showed before; absent where nobody watches. */
  readonly progress?: (text: string) => void;
}

/** A terminal with the language its texts are in. */
export interface Session extends Terminal {
  readonly language: Language;
  readonly say: Say;
  /** How the command ended; 0 until something else is set. */
  exitCode: number;
}

/** 0 when done, 1 when the input was refused, 2 when the command was used wrongly. */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;

export function startSession(terminal: Terminal, words: readonly string[]): Session {
  const language = languageOf(words);
  return { ...terminal, language, say: sayIn(language), exitCode: EXIT.done };
}

/** Asked before the command line is read, because the help is written in it. */
function languageOf(words: readonly string[]): Language {
  const asked = words.flatMap((word, index) => {
    if (word === '--lang') return words[index + 1] ?? [];
    return word.startsWith('--lang=') ? word.slice('--lang='.length) : [];
  });
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? LANGUAGES[0];
}
