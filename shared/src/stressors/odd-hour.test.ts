import { describe, expect, it } from '@jest/globals';
import { clockTime } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { aLoad, anExam, aScheduleOf, day, foundInShort, shippedPolicy, untoldInShort } from '../testing/index.js';
import { oddHour } from './odd-hour.js';

const due = (when: string): Partial<Assessment> => ({ ...anExam(when, null), kind: 'paper' });
const findings = (assessments: readonly Partial<Assessment>[], policyId = 'nl-default') =>
  oddHour.detect(aLoad(aScheduleOf({ PSY101: { assessments } }), shippedPolicy(policyId)));

describe('an odd hour', () => {
  it('is a weekend, or outside 8 to 18 h; 23:59 is one', () => {
    expect(foundInShort(findings([due('2026-10-10 12:00'), due('2026-10-12 23:59'), due('2026-10-13 07:30')]))).toEqual(
      [
        'T15 2026-10-10: amber 1 against 1 (T15.amber)',
        'T15 2026-10-12: amber 23.983 against 18 (T15.toHour)',
        'T15 2026-10-13: amber 7.5 against 8 (T15.fromHour)',
      ],
    );
  });

  it('is red on a public holiday', () => {
    expect(foundInShort(findings([due('2027-04-27 12:00')]))).toEqual(['T15 2027-04-27: red 1 against 1 (T15.red)']);
  });

  it('is none from 8:00 to 18:00', () => {
    expect(findings([due('2026-10-12 08:00'), due('2026-10-13 18:00')])).toEqual([]);
  });

  it('is after 16 h, or on Friday after 12 h, where the policy is strict', () => {
    const late = [due('2026-10-15 16:01'), due('2026-10-16 12:01'), due('2026-10-14 16:00'), due('2026-10-23 12:00')];
    expect(foundInShort(findings(late, 'strict'))).toEqual([
      'T15 2026-10-15: amber 16.017 against 16 (T15.toHour)',
      'T15 2026-10-16: amber 12.017 against 12 (T15.fridayToHour)',
    ]);
    expect(findings([due('2026-10-12 23:59')], 'lenient')).toEqual([]);
  });

  it('is one finding for a day, by the hour that lies farthest outside', () => {
    const later = { ...due('2026-10-12 23:00'), kind: 'report' as const };
    const [finding, ...others] = findings([due('2026-10-12 19:00'), later]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ value: 23 });
    expect(finding?.evidence).toHaveLength(2);
  });

  it('leaves exams their own hours, but not their days', () => {
    expect(findings([anExam('2026-11-05 18:30', 3)])).toEqual([]);
    expect(foundInShort(findings([anExam('2026-11-07 10:00', 3)]))).toHaveLength(1);
  });

  it('cannot be told without a time or a day; one finding names both', () => {
    expect(untoldInShort(findings([{ dueOn: day('2026-10-12') }]))).toEqual(['T15 PSY101~cannot-tell: due-time']);
    expect(untoldInShort(findings([{}]))).toEqual(['T15 PSY101~cannot-tell: due-date']);
    expect(untoldInShort(findings([{ dueOn: day('2026-10-12') }, {}]))).toEqual([
      'T15 PSY101~cannot-tell: due-date, due-time',
    ]);
    const weekend = findings([
      { dueOn: day('2026-10-10'), dueTime: null },
      { ...due('2026-10-12 12:00'), dueTime: clockTime('12:00') },
    ]);
    expect(untoldInShort(weekend)).toEqual([]);
  });
});
