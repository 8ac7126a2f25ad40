import { describe, expect, it } from '@jest/globals';
import { believableInstants } from './believable-instants.js';

describe('the moments at which a source says items were changed', () => {
  it('are believed where they differ, also of one item alone', () => {
    const some = ['2026-09-01T10:00:00Z', null, '2026-09-02T10:00:00Z'];
    expect(believableInstants(some)).toEqual(['2026-09-01T10:00:00Z', undefined, '2026-09-02T10:00:00Z']);
    expect(believableInstants(['2026-09-01T10:00:00Z'])).toEqual(['2026-09-01T10:00:00Z']);
  });

  it('are those of a copy where most lie within one minute, and only the others are believed', () => {
    const copied = ['2026-09-01T10:00:01Z', '2026-09-01T10:00:30Z', '2026-09-14T08:00:00Z'];
    expect(believableInstants(copied)).toEqual([undefined, undefined, '2026-09-14T08:00:00Z']);
  });
});
