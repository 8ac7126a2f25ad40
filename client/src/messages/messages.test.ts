import { domainMessages, LANGUAGES } from '@evenkeel/shared/messages';
import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { messagesIn } from './index.js';

/** The names in braces, but for the words of a branch such as `one {day}`. */
const ARGUMENT = /(?<!(?:\bone|\bother|=-?\d) )\{(\w+)[,}]/g;
const argumentsOf = (message: string) => [...new Set([...message.matchAll(ARGUMENT)].map((match) => match[1]))].sort();
const ANY = { count: 2, add: 1 };

describe('the texts of the screens', () => {
  const [nl, en] = [messagesIn('nl'), messagesIn('en')];

  it('exist in both languages', () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
  });

  it('name the same arguments in both languages', () => {
    for (const [key, message] of Object.entries(nl)) {
      if (key in domainMessages.nl) continue; // the texts that the server shares have a test of their own
      expect({ key, names: argumentsOf(message) }).toEqual({ key, names: argumentsOf(en[key as keyof typeof en]) });
    }
  });

  it('do not take the key of a text that the server shares', () => {
    for (const language of LANGUAGES) expect(messagesIn(language)).toMatchObject(domainMessages[language]);
  });

  it.each(LANGUAGES)('are valid message format in %s', (language) => {
    const faults: string[] = [];
    const messages = messagesIn(language);
    const onError = (error: Error) => {
      if (!/not provided/.test(error.message)) faults.push(error.message);
    };
    const intl = createIntl({ locale: language, messages, onError });
    for (const id of Object.keys(messages)) intl.formatMessage({ id }, ANY);
    expect(faults).toEqual([]);
  });
});
