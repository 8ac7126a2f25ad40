import { describe, expect, it } from '@jest/globals';
import { academicYear } from '../calendar/index.js';
import { anActivity, anOptionGroup, aPolicy, aSession, day, twoCohorts, week, year } from '../testing/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { hotspotLines, loadDocument, overviewDocument, stressorLines, weekDocument, yearDocument } from './index.js';

const asked: AnalysisInput = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 1,
  dataDate: null,
};
const overview = (part: Partial<AnalysisInput>) => overviewDocument({ ...asked, termCode: null, ...part });
const optionsOf = (options: readonly string[]) => {
  const found = overview({ options });
  return found.kind === 'refused' ? found : found.document.cohorts.map(({ chosenOptions }) => chosenOptions);
};

describe('a question that cannot be answered', () => {
  it('names the programme that is not known', () => {
    const refused = { kind: 'refused', reason: 'unknown-programme', detail: 'BLAW' };
    expect(overview({ programmeCode: 'BLAW' })).toEqual(refused);
    expect(yearDocument({ ...asked, programmeCode: 'BLAW', today: day('2026-11-23') })).toEqual(refused);
  });

  it('names the year of which there is nothing', () => {
    const other = academicYear('2027-2028') ?? year();
    expect(overview({ academicYear: other })).toMatchObject({ reason: 'unknown-year', detail: '2027-2028' });
  });

  it('names the cohort that is not known', () => {
    for (const about of [loadDocument, stressorLines, hotspotLines]) {
      expect(about({ ...asked, studyYear: 3 })).toMatchObject({ reason: 'unknown-cohort', detail: '3' });
    }
  });

  it('names the term and the week that are not known', () => {
    expect(overviewDocument({ ...asked, termCode: 'S9' })).toMatchObject({ reason: 'unknown-term', detail: 'S9' });
    const elsewhere = weekDocument({ ...asked, studyYear: 1, week: week('2030-W01') });
    expect(elsewhere).toMatchObject({ reason: 'unknown-week', detail: '2030-W01' });
  });
});

describe('the groups asked for', () => {
  const grouped = {
    ...asked.schedule,
    activities: ['WG1', 'WG2'].map((group) =>
      anActivity({ courseCode: 'PSY101', code: 'WG', group, sessions: [aSession('2026-10-13')] }),
    ),
  };

  it('are refused when the timetables do not have them, with those they have', () => {
    const refused = { kind: 'refused', reason: 'unknown-group', detail: 'WG3', known: ['WG1', 'WG2'] };
    for (const about of [loadDocument, stressorLines, hotspotLines]) {
      expect(about({ ...asked, schedule: grouped, groups: ['WG3'], studyYear: 1 })).toEqual(refused);
    }
    expect(overview({ schedule: grouped, groups: ['WG3'] })).toEqual(refused);
    expect(overview({ groups: ['WG1'] })).toMatchObject({ reason: 'unknown-group', known: expect.any(Array) });
  });

  it('of one cohort do not stand in the way of another', () => {
    const found = loadDocument({ ...asked, schedule: grouped, groups: ['WG1'], studyYear: 2 });
    expect(found).toMatchObject({ kind: 'answer', document: { groups: [], assumptions: [] } });
  });

  it('are said in the answers, and so is the mean', () => {
    const line = { kind: 'parallel-groups', course: 'PSY101', activity: 'WG' };
    expect(loadDocument({ ...asked, schedule: grouped, studyYear: 1 })).toMatchObject({
      document: { groups: [], assumptions: [{ ...line, attends: 'mean', groups: 2, chosen: [] }] },
    });
    expect(loadDocument({ ...asked, schedule: grouped, groups: ['wg 2'], studyYear: 1 })).toMatchObject({
      document: { groups: ['WG2'], assumptions: [{ ...line, attends: 'group', groups: 1, chosen: ['WG2'] }] },
    });
    expect(overview({ schedule: grouped, groups: ['WG2'] })).toMatchObject({
      document: { chosenGroups: ['WG2'], groupFamilies: [{ name: 'WG', groups: ['WG1', 'WG2'] }] },
    });
  });
});

describe('the options asked for', () => {
  it('are those of each cohort; a cohort that offers none of them keeps its default', () => {
    expect(optionsOf(['PSY292'])).toEqual([[], ['PSY292']]);
    const schedule = {
      ...asked.schedule,
      optionGroups: [
        ...asked.schedule.optionGroups,
        anOptionGroup({ studyYear: 1, code: 'B', rule: { kind: 'courses', choose: 1 } }),
      ],
      curriculum: asked.schedule.curriculum.map((entry) =>
        entry.courseCode === 'PSY104' ? { ...entry, requirement: 'option' as const, optionGroup: 'B' } : entry,
      ),
    };
    const found = overview({ schedule, options: ['PSY292'] });
    if (found.kind === 'refused') throw new Error(found.detail);
    expect(found.document.cohorts.map(({ chosenOptions }) => chosenOptions)).toEqual([['PSY104'], ['PSY292']]);
  });

  it('are refused when no cohort offers one', () => {
    expect(optionsOf(['PSY292', 'LAW1'])).toMatchObject({ reason: 'unknown-option', detail: 'LAW1' });
    expect(optionsOf(['PSY101'])).toMatchObject({ reason: 'unknown-option', detail: 'PSY101' });
  });

  it('are refused when they do not meet the rule of their group', () => {
    expect(optionsOf(['PSY291', 'PSY292'])).toMatchObject({ reason: 'option-rule-not-met', detail: 'A: 2/1' });
  });

  it('of another cohort do not stand in the way of a week', () => {
    const about = { ...asked, options: ['PSY291', 'PSY292'], studyYear: 1 };
    expect(weekDocument({ ...about, week: week('2026-W42') }).kind).toBe('answer');
  });
});
