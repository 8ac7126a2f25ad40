import { fieldOf, type JsonObject } from '../json/json-value.js';

/** What version 6 calls its tests, in the words of the template. */
export const TEST_TYPES: Readonly<Record<string, string>> = {
  test_on_paper: 'written exam',
  digital_test: 'digital exam',
  oral_test: 'oral exam',
  portfolio_assessment: 'portfolio',
  life_skills_test: 'practical',
};

/** Types that say no more than that it is a test. */
const PLAIN_TEST = ['', 'test', 'unknown'];

/** The type of a component in the words of version 6; empty where it has none. */
export function componentType({ value }: { readonly value: JsonObject }): string {
  const type = fieldOf(value, 'componentType');
  return typeof type === 'string'
    ? type
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    : '';
}

/** Whether a type is one that version 6 knows for tests, or says nothing. */
export function isKnownTestType(type: string): boolean {
  return PLAIN_TEST.includes(type) || TEST_TYPES[type] !== undefined;
}

/** Whether a type says that it is a test. */
export function isTestType(type: string): boolean {
  return type !== '' && isKnownTestType(type);
}
