import { describe, expect, it } from '@jest/globals';
import { balanceOf } from './balance.js';

function shown(hoursPerWeek: readonly number[]) {
  const balance = balanceOf(hoursPerWeek, 42);
  if (!balance) throw new Error('No balance');
  const { peakToMean, cv, gini, l2, jain, hoover, excess } = balance;
  return [peakToMean.toFixed(3), ...[cv, gini].map(to4), l2.toFixed(3), ...[jain, hoover].map(to4), excess.toFixed(0)];
}
const to4 = (value: number) => value.toFixed(4);

describe('the balance of a term', () => {
  it('has the reference values of a term that rises a little', () => {
    expect(shown([36, 38, 40, 42, 42, 44, 46, 48])).toEqual([
      '1.143',
      '0.0891',
      '0.0506',
      '10.583',
      '0.9921',
      '0.0357',
      '12',
    ]);
  });

  it('has the reference values of a term that peaks at its end', () => {
    expect(shown([28, 28, 30, 32, 36, 42, 58, 82])).toEqual([
      '1.952',
      '0.4232',
      '0.2113',
      '50.279',
      '0.8481',
      '0.1667',
      '56',
    ]);
  });

  it('is 1, 0, 0, 0, 1, 0, 0 for a flat term', () => {
    expect(shown(new Array(8).fill(42))).toEqual(['1.000', '0.0000', '0.0000', '0.000', '1.0000', '0.0000', '0']);
  });

  it('does not depend on the order of the weeks', () => {
    expect(balanceOf([82, 28, 30], 42)?.gini).toBe(balanceOf([28, 30, 82], 42)?.gini);
  });

  it('gives the totals it rests on', () => {
    expect(balanceOf([10, 30], 42)).toMatchObject({ weeks: 2, totalHours: 40, meanHours: 20, peakHours: 30 });
  });

  it('is none for a term without weeks or without hours', () => {
    expect(balanceOf([], 42)).toBeNull();
    expect(balanceOf([0, 0], 42)).toBeNull();
  });
});
