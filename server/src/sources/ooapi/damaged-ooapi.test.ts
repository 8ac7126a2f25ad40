import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tryImport } from '../../import/import.test-support.js';
import { readSources } from '../read-sources.js';

const FIXTURE = new URL('../../../../test/fixtures/imports/ok/ooapi-v6.json', import.meta.url);

describe('a damaged file', () => {
  const whole = readFileSync(FIXTURE, 'utf8');
  const value = fc.constantFrom(
    'null',
    '0',
    '-1',
    '""',
    '"x"',
    '[]',
    '{}',
    '[[{}]]',
    'true',
    '1e300',
    '"2026-13-45"',
    '{"code":{}}',
  );

  it('is read or refused, never thrown at', async () => {
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(200), fc.string({ maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(cut, async ([at, length, put]) => {
        const bytes = new TextEncoder().encode(whole.slice(0, at) + put + whole.slice(at + length));
        const { report } = await tryImport([{ name: 'a.json', bytes }]);
        const { read, accepted, refused, skipped } = report.rows;
        expect(accepted + refused + skipped).toBe(read);
      }),
      { numRuns: 150 },
    );
  });

  it('with any value where another was is read or refused', async () => {
    const fields = [...whole.matchAll(/"\w+": /g)].map(({ index, 0: name }) => index + name.length);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), value, async (at, put) => {
        const rest = whole.slice(at);
        const end = rest.search(/,\n|\n/);
        const bytes = new TextEncoder().encode(whole.slice(0, at) + put + rest.slice(end));
        const { results } = await readSources([{ name: 'a.json', bytes }], { language: 'nl' });
        expect(results.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
