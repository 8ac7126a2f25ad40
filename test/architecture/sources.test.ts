import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textOf } from '../support/repository.js';

const MOST_LINES = 250;

/** What would make the same input give another answer: a clock, chance, the environment, the machine's language. */
const IMPURE = /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bMath\.random\b|\bprocess\.|\btoLocale\w*\(|\bIntl\./;

const domain = sourceFiles().filter(
  (path) => path.startsWith('shared/src/') && !path.startsWith('shared/src/testing/'),
);

describe('the sources', () => {
  it(`have no file over ${MOST_LINES} lines`, () => {
    const long = sourceFiles().filter((path) => textOf(path).split('\n').length - 1 > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('use no clock, chance, environment or locale in the domain', () => {
    const impure = domain.filter((path) => !path.endsWith('.test.ts') && IMPURE.test(textOf(path)));
    expect(impure).toEqual([]);
  });

  it.each(['new Date()', 'Date.now()', 'Math.random()', 'process.env', 'x.toLocaleString()', 'Intl.NumberFormat'])(
    'would be caught using %s there',
    (probe) => expect(probe).toMatch(IMPURE),
  );

  it('import Jest from its package and never mock a module', () => {
    const mocking = sourceFiles().filter((path) => /\bjest\.(mock|unstable_mockModule)\(/.test(textOf(path)));
    expect(mocking).toEqual([]);
  });

  it('hold no `any`', () => {
    const loose = sourceFiles().filter((path) =>
      /(:|<|\bas) any\b/.test(textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(loose).toEqual([]);
  });
});
