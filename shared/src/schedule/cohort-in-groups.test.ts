import { describe, expect, it } from '@jest/globals';
import { aCohort, anActivity, aSession } from '../testing/index.js';
import { cohortInGroups, groupsOfCohort } from './cohort-in-groups.js';

const sessions = [aSession('2026-09-08')];
const series = (code: string, ...groups: readonly (string | null)[]) =>
  groups.map((group) => anActivity({ code, group, sessions }));
const attended = (activities: ReturnType<typeof series>, ...groups: readonly string[]) => {
  const [run] = cohortInGroups(aCohort({ activities }), groups).runs;
  return run?.activities.map(({ code, group }) => (group === null ? code : `${code} ${group}`));
};

describe('a cohort in the groups of a student', () => {
  it('attends its own group of each series and what is for all', () => {
    const activities = [...series('HC', null), ...series('TD', 'TD1', 'TD2'), ...series('TP', 'TP1', 'TP2', 'TP3')];
    expect(attended(activities, 'TD1', 'TP3')).toEqual(['HC', 'TD TD1', 'TP TP3']);
  });

  it('keeps all groups of a series for which none was chosen', () => {
    const activities = [...series('TD', 'TD1', 'TD2'), ...series('TP', 'TP1', 'TP2')];
    expect(attended(activities, 'td 2')).toEqual(['TD TD2', 'TP TP1', 'TP TP2']);
  });

  it('keeps all groups where its own is not yet scheduled', () => {
    const unscheduled = anActivity({ code: 'PR', group: 'TD1' });
    const activities = [...series('TD', 'TD1', 'TD2'), ...series('PR', 'TD2', 'TD3'), unscheduled];
    expect(attended(activities, 'TD1')).toEqual(['PR TD1', 'PR TD2', 'PR TD3', 'TD TD1']);
  });

  it('does not attend what is only for other groups of its kind in a course that has its own', () => {
    const activities = [...series('TP', 'TP1', 'TP2', 'TP3'), ...series('EXAM', 'TP2', 'TP3')];
    expect(attended(activities, 'TP1')).toEqual(['TP TP1']);
    const [run] = cohortInGroups(aCohort({ activities }), ['TP1']).runs;
    expect([run?.ownSeries, run?.othersSeries]).toEqual([['TP'], ['EXAM']]);
  });

  it('keeps a series of fewer groups that are only numbered: group 5 of the seminars is in some group of the practicals', () => {
    const activities = [...series('PR', '1', '2'), ...series('WG', '1', '5')];
    expect(attended(activities, '5')).toEqual(['PR 1', 'PR 2', 'WG 5']);
  });

  it('is the same cohort where it has none of the groups', () => {
    const cohort = aCohort({ activities: series('TD', 'TD1', 'TD2') });
    expect(cohortInGroups(cohort, ['TP1'])).toBe(cohort);
  });

  it('knows the groups of its timetable, each once', () => {
    const activities = [...series('HC', null), ...series('TD', 'TD2', 'TD10'), ...series('TP', 'td 2', 'TP1')];
    expect(groupsOfCohort(aCohort({ activities }))).toEqual(['TD2', 'TD10', 'TP1']);
  });
});
