import { describe, expect, it } from '@jest/globals';
import { makeTheSameHours, type Policy, SETTING_IDS, type SettingId } from '../policy/index.js';
import { aCohort, aCourseRun, anAssessment, day, shippedPolicy } from '../testing/index.js';
import { courseInStyles } from './course-in-styles.js';
import { courseLoad } from './course-load.js';

const { calendar } = aCohort();
const assessments = [
  anAssessment({ effortHours: null, words: 2500, dueOn: day('2026-10-16') }),
  anAssessment({ code: 'T2', kind: 'written-exam', durationHours: 3, dueOn: day('2026-11-04') }),
];
const policy = shippedPolicy();

function withOther(id: SettingId): Policy {
  const setting = policy.settings[id];
  const value = setting.unit === 'days' ? setting.value + 1 : setting.value * 0.9;
  return { ...policy, settings: { ...policy.settings, [id]: { ...setting, value } } };
}

describe('the load of a course under each working style', () => {
  it('is computed once for policies that hold the same hours against other thresholds', () => {
    const run = aCourseRun({ assessments });
    const once = courseInStyles({ run, calendar, policy });
    expect(courseInStyles({ run, calendar, policy: withOther('week.norm') })).toBe(once);
  });

  it.each(SETTING_IDS)('is what a policy with another %s makes of it', (id) => {
    const run = aCourseRun({ assessments });
    courseInStyles({ run, calendar, policy });
    const other = withOther(id);
    const fresh = courseLoad({ run: aCourseRun({ assessments }), calendar, policy: other, style: 'typical' });
    expect(courseInStyles({ run, calendar, policy: other }).typical).toEqual(fresh);
    expect(makeTheSameHours(policy, other)).toBe(!id.startsWith('model.'));
  });
});
