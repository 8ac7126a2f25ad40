import { describe, expect, it } from '@jest/globals';
import { studentRows } from '../report/index.js';
import { aProfile, aReport, factKeys, reportAsked, sectionOf, tableOf } from '../testing/index.js';

const profiles = [
  aProfile({ id: 'hours', weekHours: 30 }),
  aProfile({ id: 'days', examDaysApart: 3 }),
  aProfile({ id: 'travels', commute: { home: 'Leiden', hours: 0.75 } }),
  aProfile({ id: 'resit', carriesResit: true }),
];

describe('students with another starting position in a report', () => {
  const section = sectionOf(aReport({ profiles, termCode: null }), 'profiles');
  const rows = tableOf(section, 'profiles')?.rows ?? [];

  it('stand below the usual one, each with what is computed for them', () => {
    const expected = [null, ...profiles.map(({ id }) => id)].flatMap((profile) => {
      const found = studentRows({ ...reportAsked, profiles, profile, weeks: null });
      if (found.kind === 'refused') throw new Error(found.reason);
      return found.document.map(({ peak, weeksAboveNorm, hotspots }) => [
        peak?.hours ?? null,
        weeksAboveNorm,
        hotspots,
      ]);
    });
    expect(rows.map((row) => [row[2], row[4], row[5]])).toEqual(expected);
    expect(rows[0]?.[0]).toMatchObject({ kind: 'words', key: 'report.usualStudent' });
  });

  it('are said to have journeys and days between exams elsewhere, where one of them has such', () => {
    expect(factKeys(section)).toEqual(['report.profiles', 'report.profilesAside']);
    const others = aReport({ profiles: profiles.slice(0, 1) });
    expect(factKeys(sectionOf(others, 'profiles'))).toEqual(['report.profiles']);
  });

  it('are not told where none is set up', () => {
    const none = sectionOf(aReport({ profiles: [] }), 'profiles');
    expect([factKeys(none), none.tables]).toEqual([['report.noProfiles'], []]);
  });
});
