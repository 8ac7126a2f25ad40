import { describe, expect, it } from '@jest/globals';
import { fileAndPlace, placeText } from './place-text.js';
import type { Text } from './use-text.js';

const text: Text = (key, values) => `${key} ${JSON.stringify(values)}`;

describe('a place in a file', () => {
  it.each([
    ['rij 12', 'place.row {"row":"12"}'],
    ['row 1200', 'place.row {"row":"1200"}'],
    ['Toetsen, oud, rij 12', 'place.sheetRow {"sheet":"Toetsen, oud","row":"12"}'],
    ['UID 20260907-rij 3@example.org', 'UID 20260907-rij 3@example.org'],
  ])('%s is told in the language of the screen', (location, words) => {
    expect(placeText(location, text)).toBe(words);
  });

  it('stands after its file, where there is one', () => {
    expect(fileAndPlace('schedule.xlsx', 'rij 12', text)).toBe('schedule.xlsx, place.row {"row":"12"}');
    expect(fileAndPlace('schedule.xlsx', null, text)).toBe('schedule.xlsx');
  });
});
