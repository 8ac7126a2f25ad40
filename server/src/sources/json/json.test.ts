import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ImportIssueCode } from '../import-issue.js';
import { jsonPointer, stepsOf } from './json-pointer.js';
import { parseJson } from './parse-json.js';
import { readJson } from './read-json.js';
import { recogniseJson } from './recognise-json.js';

const read = (text: string) => readJson({ name: 'a.json', bytes: new TextEncoder().encode(text) });

/** Faults in which JSON.parse sees none: it takes the last of two fields, and makes such a number infinite. */
const REFUSED_FOR_MORE: readonly ImportIssueCode[] = ['json-name-twice', 'json-number-too-large'];

/** What is wrong, with its line and column. */
function fault(text: string): string {
  const reading = read(text);
  if (reading.kind === 'json') return 'none';
  const [issue] = reading.issues;
  return `${issue?.code} ${issue?.place.row}:${issue?.values['position']}`;
}

describe('a JSON file', () => {
  it('is the value that JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(read(text)).toMatchObject({ kind: 'json', value: JSON.parse(text) });
      }),
    );
  });

  it('keeps texts with escapes, quotes and backslashes as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', 'é', '\u2028', '\u0000', '😀') }), (text) => {
        expect(read(JSON.stringify([text]))).toMatchObject({ value: [text] });
        expect(read('["\\ud83d\\ude00 \\/ \\u00e9"]')).toMatchObject({ value: ['😀 / é'] });
      }),
    );
  });

  it('has its values on lines', () => {
    const reading = read('{\r\n "items": [\r\n  {"a": 1},\r\n  {"b/c": [{"d": 2}]}\n ]\r}');
    const lineOf = reading.kind === 'json' ? reading.lineOf : () => 0;
    const lines = ['', '/items', '/items/0', '/items/0/a', '/items/1/b~1c/0/d', '/items/1/none', '/items/9'].map(
      lineOf,
    );
    expect(lines).toEqual([1, 2, 3, 3, 4, 4, 2]);
  });

  it('is a plain object whatever its fields are called', () => {
    const reading = read('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(reading.kind === 'json' ? Object.keys(reading.value ?? {}) : []).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each([
    ['json-truncated 2:12', '{"a": 1,\n "b": [1, 2'],
    ['json-truncated 1:9', '{"a": "b'],
    ['json-truncated 1:10', '{"a": "b\\'],
    ['json-name-twice 2:2', '{"a": 1,\n "a": 2}'],
    ['json-unexpected 1:9', '{"a": 1,}'],
    ['json-unexpected 1:8', '{"a": 01}'],
    ['json-unexpected 1:4', '[1 2]'],
    ['json-unexpected 2:1', '[1]\n[2]'],
    ['json-unexpected 1:4', '["a\\x"]'],
    ['json-unexpected 1:4', '["a\\u12"]'],
    ['json-unexpected 1:4', '["a\nb"]'],
    ['json-number-too-large 1:2', '[1e999]'],
    ['json-number-too-large 2:6', '{\n"n": -1.5e313}'],
    ['json-unexpected 1:3', "[{'a': 1}]"],
    ['json-unexpected 1:2', '[NaN]'],
    ['json-too-deep 1:65', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['json-text-too-long 1:6', `{"a":"${'x'.repeat(1_000_001)}"}`],
    ['none', `${'['.repeat(64)}${']'.repeat(64)}`],
  ])('has the fault %s', (expected, text) => {
    expect(fault(text)).toBe(expected);
  });

  it('of millions of values is refused before it fills the memory', () => {
    expect(parseJson(`[${'1,'.repeat(4_000_001)}1]`)).toMatchObject({ kind: 'fault', code: 'json-too-many' });
  });

  it('with any damage is read or refused, as JSON.parse would', () => {
    const text = '{"items": [{"name": "a\\n\\u00e9", "n": -1.5e3, "t": true}, null, []]}';
    const damaged = fc
      .tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 3 }))
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(damaged, (given) => {
        const parsed = parseJson(given);
        if (parsed.kind === 'value') expect(parsed.value).toEqual(JSON.parse(given));
        else if (!REFUSED_FOR_MORE.includes(parsed.code)) expect(() => JSON.parse(given)).toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a pointer', () => {
  it('comes back as its steps', () => {
    fc.assert(fc.property(fc.array(fc.string()), (steps) => expect(stepsOf(jsonPointer(steps))).toEqual(steps)));
  });
});

describe('the format of a JSON value', () => {
  it.each([
    ['ooapi-v5', { offeringId: 'a', offeringType: 'course', course: 'b' }],
    ['ooapi-v5', { items: [{ courseId: 'a', programs: ['b'], modeOfDelivery: [] }] }],
    ['ooapi-v6', { items: [{ courseId: 'a', programmeIds: ['b'] }] }],
    ['ooapi-v6', { items: { courseOfferingId: 'a' } }],
    ['ooapi-v5', { courseId: 'a' }],
    ['canvas', [{ id: 1, group_weight: 20, assignments: [{ due_at: null }] }]],
    ['brightspace', { Objects: [{ QuizId: 1, DueDate: null }] }],
    ['moodle', { courses: [{ id: 1, assignments: [{ cmid: 1, duedate: 0 }] }] }],
    ['unknown', { hello: 'world' }],
    ['unknown', []],
    ['unknown', 'text'],
  ])('is %s', (format, value) => {
    expect(recogniseJson(value)).toBe(format);
  });
});
