import type { Language } from '@evenkeel/shared/messages';
import { en } from './en.js';
import { nl } from './nl.js';

const TEXTS = { nl, en };

export type TextKey = keyof typeof en;

/** Says a text in one language, with its values filled in. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
