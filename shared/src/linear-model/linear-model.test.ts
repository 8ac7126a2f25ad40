import { describe, expect, it } from '@jest/globals';
import { buildLinearModel, costOf, isSolution } from './index.js';

function aModel() {
  const builder = buildLinearModel();
  const whole = builder.addColumn({ kind: 'integer', upper: 3, cost: 2 });
  const part = builder.addColumn({ kind: 'continuous', cost: 1 });
  builder.addRow(
    [
      [whole, 1],
      [part, 1],
      [whole, 1],
    ],
    { least: 3, most: 5 },
  );
  builder.addOffset(10);
  return builder.model();
}

describe('a linear model', () => {
  it('adds up the terms of one column in a row', () => {
    const { starts, indices, values } = aModel();
    expect([[...starts], [...indices], [...values]]).toEqual([
      [0, 2],
      [0, 1],
      [2, 1],
    ]);
  });

  it('costs what its columns do, and what is always added', () => {
    expect(costOf(aModel(), [1, 1.5])).toBe(13.5);
  });

  it.each([
    ['holds', [1, 1.5], true],
    ['breaks a row', [1, 0.5], false],
    ['breaks a bound', [4, -4], false],
    ['is not whole', [1.5, 0], false],
    ['has too few values', [1], false],
  ])('knows whether a solution %s', (_, solution, holds) => {
    expect(isSolution(aModel(), solution)).toBe(holds);
  });
});
