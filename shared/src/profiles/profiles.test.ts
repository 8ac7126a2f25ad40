import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settingValue } from '../policy/index.js';
import {
  aCohort,
  aCourse,
  aCurriculumCourse,
  anAssessment,
  anOffering,
  aPolicy,
  aProfile,
  day,
} from '../testing/index.js';
import { cohortWithProfile } from './cohort-with-profile.js';
import { parseStudentProfiles } from './parse-student-profiles.js';
import { policyForProfile } from './policy-for-profile.js';

const folder = new URL('../../../data/student-profiles/', import.meta.url);

const cohort = aCohort({
  courses: ['A', 'B', 'C'].map((code, index) => aCourse({ code, ec: [5, 10, 5][index] ?? 5 })),
  curriculum: ['A', 'B', 'C'].map((courseCode) => aCurriculumCourse({ courseCode })),
  offerings: ['A', 'B', 'C'].map((courseCode) => anOffering({ courseCode })),
  assessments: [
    anAssessment({ courseCode: 'A', code: 'E', kind: 'written-exam', weightPercent: 60 }),
    anAssessment({ courseCode: 'A', code: 'R', kind: 'written-exam', resitOf: 'E', dueOn: day('2026-11-12') }),
    anAssessment({ courseCode: 'B', code: 'E', kind: 'written-exam', weightPercent: 90 }),
    anAssessment({ courseCode: 'B', code: 'R', kind: 'written-exam', resitOf: 'E' }),
  ],
});
const codes = (profile: Parameters<typeof cohortWithProfile>[1]) =>
  cohortWithProfile(cohort, profile).runs.map(({ course }) => course.code);

describe('a student profile', () => {
  it('ships in several, all of which can be read', () => {
    const names = readdirSync(folder);
    const read = parseStudentProfiles(
      names.map((name) => ({ name, json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) })),
    );
    if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
    expect(read.profiles.map(({ id }) => `${id}.json`)).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  it('is refused with the file and the place when it is wrong, changes nothing or comes twice', () => {
    const texts = { nl: 'a', en: 'b' };
    const good = { id: 'short', name: texts, why: texts, weekHours: 20 };
    const faults = parseStudentProfiles([
      { name: 'one.json', json: good },
      { name: 'two.json', json: good },
      { name: 'three.json', json: { ...good, id: 'three', weekHours: undefined } },
      { name: 'four.json', json: { ...good, id: 'four', ecShare: 2 } },
    ]);
    expect(faults).toMatchObject({
      kind: 'faults',
      faults: [
        expect.stringMatching(/^two.json: .*short/),
        expect.stringMatching(/^three.json: .*changes nothing/),
        expect.stringMatching(/^four.json: ecShare/),
      ],
    });
  });

  it('of a part-time student takes whole courses up to the share, and none too many', () => {
    expect(codes(aProfile({ ecShare: 0.5 }))).toEqual(['B']);
    expect(codes(aProfile({ ecShare: 0.75 }))).toEqual(['A', 'B']);
    expect(codes(aProfile({ ecShare: 1 }))).toEqual(['A', 'B', 'C']);
  });

  it('that carries a resit takes the heaviest one whose day is known', () => {
    expect(cohortWithProfile(cohort, aProfile({ carriesResit: true })).carriedResit).toMatchObject({
      courseCode: 'A',
      code: 'R',
    });
    expect(cohortWithProfile(cohort, aProfile({ weekHours: 30 })).carriedResit).toBeNull();
  });

  it('shrinks the norm and what a heavy week is with the hours that a student has, and says that this is a local setting', () => {
    const policy = aPolicy();
    const short = policyForProfile(policy, aProfile({ weekHours: 21 }));
    expect(['week.norm', 'T1.amber', 'T1.red', 'T5.amber'].map((id) => settingValue(short, id as 'T1.red'))).toEqual([
      21, 23, 25, 2,
    ]);
    expect(short.settings['T1.amber']).toMatchObject({ grade: 'C', citation: 'local-setting' });
    expect(policyForProfile(policy, aProfile({ timeFactor: 1.25 }))).toBe(policy);
    expect(policyForProfile(policy, aProfile({ weekHours: 21 }))).toBe(short);
  });
});
