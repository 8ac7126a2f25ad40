import { describe, expect, it } from '@jest/globals';
import { aLoad, anExam, aPolicy, aScheduleOf, day, shippedPolicy, withHours } from '../testing/index.js';
import { detectorOf, detectors } from './catalogue.js';
import { findStressors, impactOf } from './find-stressors.js';
import { MISSING_DATA } from './finding.js';
import { RULE_IDS } from './rule-id.js';

const busy = aScheduleOf({
  PSY101: { offering: { expectedStudents: 100 }, assessments: [anExam('2026-11-05', 3), { dueOn: day('2026-10-12') }] },
  PSY102: { offering: { expectedStudents: 40 }, assessments: [anExam('2026-11-05', 3), { dueOn: day('2026-10-12') }] },
  PSY103: { assessments: [{}] },
});

describe('the catalogue of detectors', () => {
  it('has one for each rule, in order', () => {
    expect(detectors.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(RULE_IDS.map((id) => detectorOf(id).id)).toEqual([...RULE_IDS]);
  });

  it('names only its own settings, and every setting of a rule has its detector', () => {
    const named = detectors.flatMap(({ id, settings }) => settings.map((setting) => [id, setting.split('.')[0]]));
    expect(named.filter(([id, rule]) => id !== rule)).toEqual([]);
    const ofRules = Object.keys(aPolicy().settings).filter((setting) => /^[TC]\d/.test(setting));
    expect(detectors.flatMap(({ settings }) => settings).sort()).toEqual(ofRules.sort());
  });
});

describe('the findings of a cohort', () => {
  const { load, policy } = aLoad(busy);
  const findings = findStressors({ load, policy });
  const light = Object.fromEntries(load.weeks.map(({ week }) => [week, 10]));

  it('have an id each, cite what the policy knows, and miss only what is declared', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const finding of findings) {
      if (finding.status === 'found') expect(Object.keys(policy.citations)).toContain(finding.citation);
      else expect(detectorOf(finding.rule).needs).toEqual(expect.arrayContaining([...finding.missing]));
    }
    expect(MISSING_DATA).toEqual(expect.arrayContaining(detectors.flatMap(({ needs }) => needs)));
  });

  it('hold every value against the threshold it exceeds, in a finite number', () => {
    for (const finding of findings) {
      if (finding.status !== 'found') continue;
      expect([finding.value, finding.threshold, finding.excessHours].every(Number.isFinite)).toBe(true);
      expect(finding.setting === null || detectorOf(finding.rule).settings.includes(finding.setting)).toBe(true);
    }
  });

  it('stand in order of excess hours × students, an unknown number counting as one', () => {
    const heavy = withHours(load, { ...light, '2026-W42': 52, '2026-W45': 45 });
    const ordered = findStressors({ load: heavy, policy });
    const impacts = ordered.map(impactOf);
    expect(impacts).toEqual([...impacts].sort((a, b) => b - a));
    expect(ordered[0]).toMatchObject({ weeks: expect.arrayContaining(['2026-W42']) });
  });

  it('stand in order of date and rule where nothing else tells them apart', () => {
    const dated = findStressors({ load: withHours(load, light), policy }).filter(({ dates }) => dates.length > 0);
    const keys = dated.map(({ dates, rule }) => `${dates[0]} ${String(RULE_IDS.indexOf(rule)).padStart(2, '0')}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('are the same whatever the order of the records', () => {
    const reversed = {
      ...busy,
      courses: [...busy.courses].reverse(),
      curriculum: [...busy.curriculum].reverse(),
      offerings: [...busy.offerings].reverse(),
      assessments: [...busy.assessments].reverse(),
    };
    expect(findStressors(aLoad(reversed))).toEqual(findings);
  });

  it('are at least as many where the policy is strict', () => {
    const count = (id: string) =>
      findStressors({ load, policy: shippedPolicy(id) }).filter(({ status }) => status === 'found').length;
    expect(count('strict')).toBeGreaterThan(count('nl-default'));
    expect(count('lenient')).toBeLessThan(count('nl-default'));
  });
});

describe('a cohort without courses', () => {
  it('has nothing found and is never said to be fine', () => {
    const findings = findStressors(aLoad(aScheduleOf({})));
    expect(findings.filter(({ status }) => status === 'found')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['T1', 'T2', 'T3', 'T4', 'T17']));
  });
});
