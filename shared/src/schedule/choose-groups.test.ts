import { describe, expect, it } from '@jest/globals';
import { chooseGroups } from './choose-groups.js';
import { groupFamilies } from './group-name.js';

const KNOWN = ['TD10', 'TD 2', 'td2', 'TP1', '3', 'Groep A'];
const chosen = (...asked: readonly string[]) => {
  const choice = chooseGroups(KNOWN, asked);
  return choice.kind === 'chosen' ? choice.groups : choice;
};

describe('the groups a reader names', () => {
  it('are found whatever their case, spaces and hyphens', () => {
    expect(chosen('td-2', 'groep a')).toEqual(['Groep A', 'TD 2']);
  });

  it.each(['TD2+TP1', 'TP1,TD2', 'TD2 TP1', 'promo+TD2+TP1'])('may be one path: %s', (path) => {
    expect(chosen(path)).toEqual(['TD 2', 'TP1']);
  });

  it('are none where all students together are named', () => {
    expect(chosen('promo')).toEqual([]);
    expect(chosen()).toEqual([]);
  });

  it('are refused when one is unknown, with those there are', () => {
    expect(chosen('TD2+TD9')).toEqual({
      kind: 'unknown',
      group: 'TD9',
      known: ['3', 'Groep A', 'TD 2', 'TD10', 'TP1'],
    });
  });
});

describe('groups by family', () => {
  it('are in order of number, those without letters apart', () => {
    expect(groupFamilies(KNOWN)).toEqual([
      { name: '', groups: ['3', 'Groep A'] },
      { name: 'TD', groups: ['TD 2', 'TD10'] },
      { name: 'TP', groups: ['TP1'] },
    ]);
  });
});
