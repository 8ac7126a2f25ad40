import { describe, expect, it } from '@jest/globals';
import { queryElsewhere, viewOf } from './view-query.js';

describe('the view of an address', () => {
  it('is the default where nothing is said', () => {
    expect(viewOf(new URLSearchParams())).toEqual({
      term: null,
      style: 'typical',
      units: 'hours',
      options: null,
      groups: null,
      profile: null,
      pathway: null,
      cohort: null,
    });
  });

  it('holds term, style, units, options, groups, student, pathway and cohort', () => {
    const student = 'profile=35-hours&pathway=worst&cohort=2';
    const address = new URLSearchParams(`term=S1&style=last-minute&units=share&options=A,B&groups=TD1,TP1&${student}`);
    expect(viewOf(address)).toEqual({
      term: 'S1',
      style: 'last-minute',
      units: 'share',
      options: ['A', 'B'],
      groups: ['TD1', 'TP1'],
      profile: '35-hours',
      pathway: 'worst',
      cohort: 2,
    });
  });

  it('falls back on the default where something is named wrongly', () => {
    expect(viewOf(new URLSearchParams('style=lazy&units=tons&cohort=-1'))).toMatchObject({
      style: 'typical',
      units: 'hours',
      cohort: null,
    });
  });
});

describe('the query for another programme', () => {
  it('drops the groups, options, term and cohort of the one that is left', () => {
    const here = '?lang=nl&term=S1&units=share&groups=TD1,TP1&options=A&cohort=2&profile=part-time&pathway=worst';
    expect(queryElsewhere(here)).toBe('lang=nl&units=share&profile=part-time&pathway=worst');
  });

  it('is empty where nothing was chosen', () => {
    expect(queryElsewhere('')).toBe('');
  });
});
