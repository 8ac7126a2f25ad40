import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text.js';

describe('the plain text of a name', () => {
  it.each([
    ['<p>Essay</p>', 'Essay'],
    ['Essay &amp; report', 'Essay & report'],
    ['Caf&#233; &#x2013; deel 1&nbsp;', 'Café – deel 1'],
    ['a < b and c > d', 'a < b and c > d'],
    ['R&D', 'R&D'],
    ['&unknown; &#0; &#xD800;', '&unknown;'],
    ['<b>', ''],
  ])('of “%s” is “%s”', (text, plain) => expect(plainText(text)).toBe(plain));
});
