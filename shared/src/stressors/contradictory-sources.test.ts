import { describe, expect, it } from '@jest/globals';
import { clockTime } from '../calendar/index.js';
import type { Assessment, ClaimedFields } from '../schedule/index.js';
import { aClaim, aLoad, aScheduleOf, day, foundInShort, untoldInShort, week } from '../testing/index.js';
import { contradictorySources } from './contradictory-sources.js';

const findings = (...assessments: Partial<Assessment>[]) =>
  contradictorySources.detect(aLoad(aScheduleOf({ PSY101: { assessments } })));
const said = (fields: Readonly<Record<string, ClaimedFields>>): Partial<Assessment> => ({
  dueOn: day('2026-10-12'),
  claims: Object.entries(fields).map(([source, own]) => aClaim({ source, fields: own })),
});
const on = (date: string, time?: string): ClaimedFields => ({
  dueOn: day(date),
  ...(time === undefined ? {} : { dueTime: clockTime(time) }),
});

describe('contradictory sources', () => {
  it('are red where they name different days', () => {
    const [found] = findings(said({ template: on('2026-10-12'), canvas: on('2026-10-13', '23:59') }));
    expect(foundInShort(found ? [found] : [])).toEqual(['C7 PSY101/T1: red 2 against 2 (C7.red)']);
    expect(found).toMatchObject({ dates: ['2026-10-12', '2026-10-13'], excessHours: 0 });
    expect(found?.evidence.map(({ source, date, claimed }) => [source, date, claimed])).toEqual([
      ['template', '2026-10-12', { dueOn: '2026-10-12' }],
      ['canvas', '2026-10-13', { dueOn: '2026-10-13' }],
    ]);
  });

  it('are amber where only the time, the weight or the form differs', () => {
    const time = said({ template: on('2026-10-12', '17:00'), canvas: on('2026-10-12', '23:59') });
    const weight = said({ template: { weightPercent: 40 }, canvas: { weightPercent: 50 } });
    const form = said({ template: { kind: 'written-exam' }, canvas: { kind: 'paper' } });
    expect(foundInShort(findings(time, weight, form))).toEqual([
      'C7 PSY101/T1: amber 1 against 1 (C7.amber)',
      'C7 PSY101/T2: amber 1 against 1 (C7.amber)',
      'C7 PSY101/T3: amber 1 against 1 (C7.amber)',
    ]);
  });

  it('agree where one is silent, rounds, names the week of the day, or calls midnight by its other name', () => {
    const silent = said({ template: on('2026-10-12'), canvas: { dueOn: null, title: 'Essay' } });
    const rounded = said({ template: { weightPercent: 33 }, canvas: { weightPercent: 33.33 } });
    const inWeek = said({ template: { dueWeek: week('2026-W42') }, canvas: on('2026-10-12') });
    const midnight = said({ template: on('2026-10-12', '23:59'), canvas: on('2026-10-13', '00:00') });
    const words = said({
      template: { kind: 'paper', title: 'Essay' },
      canvas: { kind: 'assignment', title: 'Hand in' },
    });
    expect(findings(silent, rounded, inWeek, midnight, words)).toEqual([]);
  });

  it('differ where a day lies outside the week that the other names', () => {
    const [found] = findings(said({ template: { dueWeek: week('2026-W43') }, canvas: on('2026-10-12') }));
    expect(found).toMatchObject({ severity: 'red', value: 2, dates: ['2026-10-12'] });
  });

  it('cannot be told about what only one source knows: for the cohort, by name where others are known to more', () => {
    expect(untoldInShort(findings({}, {}))).toEqual(['C7 cannot-tell: second-source']);
    const known = said({ template: on('2026-10-12'), canvas: on('2026-10-12') });
    const [untold] = findings(known, { dueOn: day('2026-10-19') });
    expect(untold).toMatchObject({ status: 'cannot-tell', evidence: [{ itemCode: 'T2' }] });
  });
});
