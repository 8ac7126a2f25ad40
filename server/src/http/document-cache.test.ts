import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type ComputedDocument, computedDocument, plainBody } from './computed-document.js';
import { DocumentCache } from './document-cache.js';

/** A builder that counts how often it builds. */
function counting(text: string) {
  const counter = { built: 0 };
  const build = () => {
    counter.built += 1;
    return computedDocument(text, 'text/plain');
  };
  return { counter, build };
}

const textOf = (document: ComputedDocument) => plainBody(document).toString();

describe('the document cache', () => {
  it('builds a document once for all who ask at the same time and later', async () => {
    const cache = new DocumentCache();
    const { counter, build } = counting('a');
    const wanted = { version: 1, key: 'a' };
    await Promise.all([cache.get(wanted, build), cache.get(wanted, build)]);
    await cache.get(wanted, build);
    expect(counter.built).toBe(1);
  });

  it('builds again for a newer version, and never answers a newer question with an older document', async () => {
    const cache = new DocumentCache();
    await cache.get({ version: 1, key: 'a' }, counting('old').build);
    const fresh = await cache.get({ version: 2, key: 'a' }, counting('new').build);
    const late = await cache.get({ version: 1, key: 'a' }, counting('old').build);
    const again = await cache.get({ version: 2, key: 'a' }, counting('unused').build);
    expect([fresh, late, again].map(textOf)).toEqual(['new', 'old', 'new']);
  });

  it('forgets a document that could not be built', async () => {
    const cache = new DocumentCache();
    const wanted = { version: 1, key: 'a' };
    await expect(cache.get(wanted, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(textOf(await cache.get(wanted, counting('a').build))).toBe('a');
  });

  it('lets the least recently asked for go when it holds too much', async () => {
    const cache = new DocumentCache();
    const big = randomBytes(12 * 1024 * 1024).toString('base64'); // such text can't be made smaller than the bytes it stands for
    const first = counting(`1${big}`);
    const second = counting(`2${big}`);
    await cache.get({ version: 1, key: '1' }, first.build);
    await cache.get({ version: 1, key: '2' }, second.build);
    await cache.get({ version: 1, key: '1' }, first.build);
    await cache.get({ version: 1, key: '3' }, counting(`3${big}`).build);
    await cache.get({ version: 1, key: '1' }, first.build);
    await cache.get({ version: 1, key: '2' }, second.build);
    expect([first.counter.built, second.counter.built]).toEqual([1, 2]);
  });
});
