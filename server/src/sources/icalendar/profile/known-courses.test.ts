import { describe, expect, it } from '@jest/globals';
import { courseFinder } from './known-courses.js';

const finder = courseFinder([
  { code: 'PSY101', name: 'Introduction to Psychology' },
  { code: 'PSY 102', name: 'Statistics for psychologists' },
  { code: '20456789', name: 'Research methods' },
  { code: 'STA', name: 'Methods' },
  { code: 'BIO201', name: 'Cell biology and more' },
  { code: 'BIO202', name: 'Cell biology and more' },
]);
const inEvent = (summary: string, more = {}) =>
  finder.inEvent({ summary, description: '', categories: '', location: '', ...more });

describe('a stored course', () => {
  it.each([
    ['PSY101', 'PSY101'],
    ['psy-101', 'PSY101'],
    ['PSY_101_001_26F', 'PSY101'],
    ['PSY102', 'PSY 102'],
    ['PSY103', null],
  ])('by its code %s', (written, expected) => {
    expect(finder.byCode(written)).toBe(expected);
  });

  it.each([
    ['Lecture PSY 101 in week 3', 'PSY101'],
    ['Hoorcollege 20456789', '20456789'],
    ['HC introduction to psychology (2)', 'PSY101'],
    ['Cell biology and more', null],
    ['STA meeting', null],
    ['Methods', null],
  ])('in the words %s', (summary, expected) => {
    expect(inEvent(summary)).toBe(expected);
  });

  it('in the category, the place or the description, in that order', () => {
    const description = 'for PSY102';
    expect(inEvent('Essay', { description })).toBe('PSY 102');
    expect(inEvent('Essay', { description, categories: 'PSY101_2026' })).toBe('PSY101');
  });
});
