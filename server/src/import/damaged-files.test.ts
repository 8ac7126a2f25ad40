import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { damagedFile, faultOfAnswer, readAlone } from './damaged-files.test-support.js';

jest.setTimeout(120_000);

describe('damaged files of every format', () => {
  it('are imported, or refused with file and reason', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFile(), async (file) => {
        expect(faultOfAnswer(file, await readAlone(file))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
