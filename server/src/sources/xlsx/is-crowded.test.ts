import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCrowded } from './is-crowded.js';
import type { Archive } from './open-archive.js';

const MEGABYTE = 1024 * 1024;

function archiveOf(chunks: readonly string[], size: number): Archive {
  async function* read() {
    yield* chunks;
  }
  return { has: () => true, paths: ['part'], sizeOf: () => size, read };
}

const isCrowdedWith = (chunks: readonly string[], most: number, size = 20 * MEGABYTE) =>
  isCrowded(archiveOf(chunks, size), { path: 'part', start: '<row', most });

describe('a part of a workbook', () => {
  it('is crowded from one element more than allowed on, wherever its pieces are cut', async () => {
    const text = '<row><c/></row>'.repeat(9);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(text.length), { maxLength: 12 }), async (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = borders.map((border, index) => text.slice(border, borders[index + 1]));
        expect(await isCrowdedWith(chunks, 8)).toBe(true);
        expect(await isCrowdedWith(chunks, 9)).toBe(false);
      }),
    );
  });

  it('is not looked through while it is small', async () => {
    expect(await isCrowdedWith(['<row/>'.repeat(9)], 1, MEGABYTE)).toBe(false);
  });
});
