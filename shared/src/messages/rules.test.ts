import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from '@jest/globals';
import { GRADES, SETTING_IDS, SHIPPED_POLICIES, UNITS } from '../policy/index.js';
import { ACTIONS, detectors, MISSING_DATA, RULE_IDS, settingPart } from '../stressors/index.js';
import { rules as en } from './en/rules.js';
import { LANGUAGES } from './index.js';
import { rules as nl } from './nl/rules.js';

const texts: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>>>> = { en, nl };

const needed = [
  ...RULE_IDS.flatMap((id) => [`rule.${id}.title`, `rule.${id}.why`, `rule.${id}.finding`]),
  'finding.cannotTell',
  ...ACTIONS.map((action) => `action.${action}`),
  ...MISSING_DATA.map((missing) => `missing.${missing}`),
  ...UNITS.flatMap((unit) => [`unit.${unit}`, `amount.${unit}`]),
  ...SETTING_IDS.map((id) => `setting.${id}`),
  ...GRADES.map((grade) => `grade.${grade}`),
  ...SHIPPED_POLICIES.map((id) => `policy.${id}`),
];

const said = {
  value: 12.3456,
  threshold: 7,
  weeks: 'WEEKS',
  dates: 'DATES',
  courses: 'COURSES',
  missing: 'MISSING',
  profile: 'PROFILE',
};

describe.each(LANGUAGES)('the texts of the rules in %s', (locale) => {
  const intl = createIntl({
    locale,
    messages: texts[locale],
    onError: (error) => {
      throw error;
    },
  });

  it('name every rule, action, missing datum, unit, setting, grade and policy', () => {
    expect(Object.keys(texts[locale]).sort()).toEqual([...needed].sort());
    expect(Object.values(texts[locale]).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(detectors)('say what $id found with the arguments they are given, under each of its settings', (detector) => {
    for (const id of [...detector.settings, null]) {
      const sentence = intl.formatMessage({ id: `rule.${detector.id}.finding` }, { ...said, setting: settingPart(id) });
      expect(sentence).toMatch(/WEEKS|DATES|COURSES/);
      expect(sentence).not.toMatch(/12[.,]345|[{}]/);
    }
  });

  it('name what is missing', () => {
    expect(intl.formatMessage({ id: 'finding.cannotTell' }, said)).toContain('MISSING');
  });
});

describe('the wording of a rule with several thresholds', () => {
  const intl = createIntl({ locale: 'en', messages: texts.en });
  const sentence = (rule: string, setting: string) =>
    intl.formatMessage({ id: `rule.${rule}.finding` }, { ...said, value: 1, setting });

  it('follows the threshold that was exceeded', () => {
    expect(sentence('T15', 'red')).toBe('1 graded item is due on a public holiday: DATES (COURSES).');
    expect(sentence('T15', 'toHour')).toBe('Work of COURSES is due on DATES after 7:00.');
    expect(sentence('T21', 'redLow')).toContain('under 7 is low');
    expect(sentence('T21', 'redHigh')).toContain('above 7 is high');
    expect(sentence('T22', 'freeHalfDays')).toBe('1 half-day without a session in WEEKS, against at least 7.');
  });
});
