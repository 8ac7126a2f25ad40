import { describe, expect, it } from '@jest/globals';
import { requestLanguage } from './request-language.js';

const languageOf = (lang: string | undefined, accept?: string) =>
  requestLanguage({ query: lang === undefined ? {} : { lang }, headers: accept ? { 'accept-language': accept } : {} });

describe('the language of an answer', () => {
  it('is Dutch unless something else is asked', () => expect(languageOf(undefined)).toBe('nl'));
  it('is what the address asks before what the browser asks', () => expect(languageOf('en', 'nl')).toBe('en'));
  it('is the best language of the browser', () => expect(languageOf(undefined, 'nl;q=0.5, en-GB')).toBe('en'));
  it('passes over languages the product does not have', () => expect(languageOf('fr', 'de, en;q=0.1')).toBe('en'));
  it('passes over languages that are refused', () => expect(languageOf(undefined, 'en;q=0')).toBe('nl'));
});
