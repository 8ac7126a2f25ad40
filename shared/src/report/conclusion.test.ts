import { describe, expect, it } from '@jest/globals';
import type { FoundDocument, HotspotDocument } from '../contract/index.js';
import type { RuleId } from '../stressors/index.js';
import { day, week } from '../testing/index.js';
import { conclusion } from './conclusion.js';

const vacation = ['2026-W52', '2026-W53'].map((text) => ({ week: week(text), kind: 'vacation' as const }));
const teaching = ['2027-W01', '2027-W02'].map((text) => ({ week: week(text), kind: 'teaching' as const }));
const weeks = [...vacation, ...teaching];

function found(rule: RuleId, ...of: readonly string[]): FoundDocument {
  return {
    id: `${rule}-${of[0]}`,
    rule,
    studyYear: 1,
    weeks: of.map(week),
    dates: [],
    evidence: [],
    affected: { students: null, basis: 'unknown' },
    status: 'found',
    severity: 'red',
    value: 1,
    unit: 'count',
    threshold: 1,
    setting: null,
    grade: 'A',
    citation: { key: 'k', text: { nl: 'Een regel', en: 'A rule' }, url: null, readOn: day('2026-11-23') },
    excessHours: 0,
    action: 'move-deadline',
  };
}

function hotspot(of: readonly string[], ...findings: readonly FoundDocument[]): HotspotDocument {
  return {
    id: of.join(),
    studyYear: 1,
    weeks: of.map(week),
    peakWeek: week(of[0] ?? ''),
    hours: 50,
    low: 45,
    high: 55,
    excessHours: 8,
    affected: { students: null, basis: 'unknown' },
    findings: [...findings],
    acceptedWeeks: [],
    contributions: [],
  };
}

describe('the conclusion', () => {
  it('counts a week once, however many cohorts need attention in it', () => {
    const same = hotspot(['2027-W01'], found('T1', '2027-W01'));
    expect(conclusion(weeks, [], [same, same]).weeksNeedingAttention).toEqual(['2027-W01']);
  });

  it('names the two rules that fire in most of the weeks, equal ones in the order of the catalogue', () => {
    const findings = [found('T10', '2026-W53'), found('T9', '2026-W53'), found('T5', '2026-W53', '2027-W01')];
    const { causes } = conclusion(weeks, [], [hotspot(['2026-W53', '2027-W01'], ...findings)]);
    expect(causes).toEqual(['T5', 'T9']);
  });

  it('names what lies behind the hours before the rules on the hours themselves', () => {
    const findings = [found('T1', '2026-W53', '2027-W01'), found('T3', '2027-W01'), found('T9', '2026-W53')];
    expect(conclusion(weeks, [], [hotspot(['2026-W53', '2027-W01'], ...findings)]).causes).toEqual(['T9', 'T1']);
  });

  it('counts the weeks to study in, and a vacation week only when it needs attention', () => {
    expect(conclusion(weeks, [], []).weeksInTerm).toBe(2);
    expect(conclusion(weeks, [], [hotspot(['2026-W53'], found('T14', '2026-W53'))]).weeksInTerm).toBe(3);
  });

  it('counts only weeks of the term', () => {
    const before = hotspot(['2026-W51', '2026-W52'], found('T6', '2026-W51'), found('T1', '2026-W52'));
    const { causes, weeksNeedingAttention } = conclusion(weeks, [], [before]);
    expect([causes, weeksNeedingAttention]).toEqual([['T1'], ['2026-W52']]);
  });

  it('leaves weeks aside whose findings were accepted, and counts them apart', () => {
    const decision = { status: 'accepted', reason: 'Agreed', ownerRole: null } as const;
    const calm = {
      ...hotspot(['2027-W01'], { ...found('T5', '2027-W01'), decision }),
      acceptedWeeks: [week('2027-W01')],
    };
    const { weeksNeedingAttention, weeksAccepted, causes } = conclusion(weeks, [], [calm]);
    expect({ weeksNeedingAttention, weeksAccepted, causes }).toEqual({
      weeksNeedingAttention: [],
      weeksAccepted: ['2027-W01'],
      causes: [],
    });
    expect(conclusion(weeks, [], [calm, hotspot(['2027-W01'], found('T9', '2027-W01'))]).weeksAccepted).toEqual([]);
  });

  it('is that nothing needs attention in an empty term', () => {
    expect(conclusion([], [], [])).toEqual({
      weeksInTerm: 0,
      weeksNeedingAttention: [],
      weeksAccepted: [],
      weeksThatCannotBeTold: 0,
      causes: [],
    });
  });
});
