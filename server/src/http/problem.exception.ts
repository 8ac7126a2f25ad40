import type { Language } from '@evenkeel/shared/messages';

/** A text that is the same in every language (a name, a code), or one for each. */
export type LocalText = string | Readonly<Record<Language, string>>;

/** What a refusal tells: `code` is for programs and never changes, `title` names the kind, `detail` this one case. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: LocalText;
  readonly detail: LocalText;
  /** What a program needs beside the words (extension members of RFC 9457). */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A refusal on its way to the user; the filter answers it as RFC 9457 problem+json in the language of the request. */
export class ProblemException extends Error {
  constructor(readonly problem: Problem) {
    super(inLanguage(problem.detail, 'en'));
    this.name = 'ProblemException';
  }
}

/** The text in one language. */
export function inLanguage(text: LocalText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
