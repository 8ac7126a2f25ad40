import { describe, expect, it } from '@jest/globals';
import { fileQuery, queryOf } from './stressor-query.js';

const of = (address: string) => queryOf(new URLSearchParams(address));

describe('the list of stressors in an address', () => {
  it('is the open ones by course, what weighs most first, where nothing is said', () => {
    expect(of('')).toEqual({
      filter: { rule: null, week: null, cohort: null, course: null, severity: null, status: 'open', owner: null },
      sort: 'impact',
      grouped: true,
    });
  });

  it('takes what is named and leaves open what is named wrongly', () => {
    const { filter, sort, grouped } = of('status=all&rule=T5&cohort=x&severity=odd&week=2026-W42&sort=week&group=none');
    expect(filter).toMatchObject({ status: null, rule: 'T5', cohort: null, severity: null, week: '2026-W42' });
    expect([sort, grouped]).toEqual(['week', false]);
    expect(of('status=odd').filter.status).toBe('open');
  });

  it('is the same list in a file', () => {
    expect(fileQuery(of('status=solved&cohort=2'))).toMatchObject({
      status: 'solved',
      cohort: '2',
      sort: 'impact',
      rule: null,
    });
  });
});
