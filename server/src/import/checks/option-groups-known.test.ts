import { anOptionGroup, aProgramme, aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const HEAD = 'programme_code;study_year;option_group;choose_n;within_group';
const tried = (...rows: readonly string[]) =>
  tryImport([csvFile([HEAD, ...rows], 'option-groups.csv')], {
    stored: aSchedule({ programmes: [aProgramme()], optionGroups: [anOptionGroup({ code: 'KEPT' })] }),
  });

describe('a group of options in another', () => {
  it('is kept with the group it stands in, of the same file or stored', async () => {
    const { after, issues } = await tried('BPSY;1;TRACKS;1;', 'BPSY;1;A;2;TRACKS', 'BPSY;1;B;2;KEPT');
    expect(issues).toEqual([]);
    expect(after.optionGroups.map(({ code, within }) => [code, within])).toEqual(
      expect.arrayContaining([
        ['TRACKS', null],
        ['A', 'TRACKS'],
        ['B', 'KEPT'],
      ]),
    );
  });

  it('is refused where there is no such group of its programme and year, or it stands in itself', async () => {
    expect((await tried('BPSY;2;A;2;KEPT')).issues).toEqual(['option-group-unknown 2']);
    expect((await tried('BPSY;1;A;2;A')).issues).toEqual(['option-group-in-itself 2']);
    expect((await tried('BPSY;1;A;2;B', 'BPSY;1;B;2;A')).issues).toEqual([
      'option-group-in-itself 2',
      'option-group-in-itself 3',
    ]);
  });
});
