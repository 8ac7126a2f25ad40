import { describe, expect, it } from '@jest/globals';
import { anOverview } from '../testing/gallery-documents.js';
import { kindBands, periodBands } from './heat-bands.js';

describe('the bands above the weeks', () => {
  const { weeks } = anOverview();

  it('cover every week once', () => {
    for (const bands of [periodBands(weeks), kindBands(weeks)]) {
      expect(bands.reduce((total, band) => total + band.weeks, 0)).toBe(weeks.length);
    }
  });

  it('name the blocks and the vacation between the parts of block 2', () => {
    const names = periodBands(weeks).map((band) => band.period?.code ?? band.kind);
    expect(names).toEqual(['1', '2', 'vacation', '2']);
  });

  it('tell exam weeks apart', () => {
    expect(kindBands(weeks).filter(({ kind }) => kind === 'exam')).not.toEqual([]);
  });
});
