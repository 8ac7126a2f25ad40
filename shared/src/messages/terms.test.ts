import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_CODES } from '../calendar/index.js';
import { LOAD_KINDS, WORKING_STYLES } from '../load/index.js';
import { ACTIVITY_KINDS, ASSESSMENT_KINDS, RECORD_KINDS, REQUIREMENTS, STANDINGS } from '../schedule/index.js';
import { SEVERITIES } from '../stressors/index.js';
import { domainMessages, LANGUAGES } from './index.js';

const vocabulary = [
  ...HOLIDAY_CODES.map((code) => `holiday.${code}`),
  ...LOAD_KINDS.map((kind) => `loadKind.${kind}`),
  ...WORKING_STYLES.flatMap((style) => [`style.${style}`, `style.${style}.description`]),
  ...ACTIVITY_KINDS.map((kind) => `activityKind.${kind}`),
  ...ASSESSMENT_KINDS.map((kind) => `assessmentKind.${kind}`),
  ...RECORD_KINDS.map((kind) => `recordKind.${kind}`),
  ...REQUIREMENTS.map((requirement) => `requirement.${requirement}`),
  ...STANDINGS.map((standing) => `standing.${standing}`),
  ...SEVERITIES.map((severity) => `severity.${severity}`),
];

describe('the shared terms', () => {
  it.each(LANGUAGES)('name every word of the domain in %s', (language) => {
    const texts: Readonly<Record<string, string>> = domainMessages[language];
    expect(vocabulary.filter((key) => !texts[key])).toEqual([]);
  });

  it('take the same arguments in both languages', () => {
    const names = (text: string) => [...new Set(text.match(/\{(\w+),/g) ?? [])].sort();
    const { nl, en } = domainMessages;
    const keys = Object.keys(en) as (keyof typeof en)[]; // Object.keys forgets the keys' type
    expect(keys.filter((key) => names(nl[key]).join() !== names(en[key]).join())).toEqual([]);
  });
});
