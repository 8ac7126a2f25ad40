import { describe, expect, it } from '@jest/globals';
import { ScenarioEffectDocument } from '../contract/index.js';
import type { ScenarioChange } from '../scenario/index.js';
import { scheduleHistory } from '../schedule/index.js';
import { aCurriculumCourse, aPolicy, aProgramme, day, twoCohorts, year } from '../testing/index.js';
import { overviewDocument } from './overview-document.js';
import { type ScenarioInput, scenarioEffect } from './scenario-effect.js';

const alone = twoCohorts();
/** Another programme takes the first course too. */
const schedule = {
  ...alone,
  programmes: [...alone.programmes, aProgramme({ code: 'BPED', name: 'Pedagogy' })],
  curriculum: [...alone.curriculum, aCurriculumCourse({ programmeCode: 'BPED', courseCode: 'PSY101', studyYear: 2 })],
};
const policy = aPolicy();
const inForce = (programmeCode: string) => ({ programmeCode, policy, decisions: new Map() });
const history = scheduleHistory({ imports: [], assessments: [], additions: [] }, day('2026-09-01'));
const input: ScenarioInput = {
  ...{ schedule, programmeCode: 'BPSY', academicYear: year(), style: 'typical', history, profiles: [], changes: [] },
  ...{ programmes: [inForce('BPSY'), inForce('BPED')], dataVersion: 1, dataDate: null },
};
const later: ScenarioChange = {
  ...{ id: 'c1', courseCode: 'PSY101', assessmentCode: 'P1', reason: null, by: 'programme-director', kind: 'due' },
  from: { dueOn: day('2026-10-16'), dueTime: null },
  to: { dueOn: day('2026-10-02'), dueTime: null },
};
function effect(...changes: readonly ScenarioChange[]): ScenarioEffectDocument {
  const found = scenarioEffect({ ...input, changes });
  if (found.kind === 'refused') throw new Error(found.reason);
  return ScenarioEffectDocument.parse(found.document);
}

describe('the effect of a scenario', () => {
  it('is none without changes, and its before is the live overview', () => {
    const { cohorts, total, programmes } = effect();
    expect(programmes).toEqual([]);
    expect(total).toMatchObject({ newHotspotWeeks: 0, solved: 0, fresh: 0 });
    const live = overviewDocument({ ...input, policy, options: null, termCode: null });
    if (live.kind === 'refused') throw new Error(live.reason);
    for (const cohort of cohorts) {
      const row = live.document.cohorts.find(({ studyYear }) => studyYear === cohort.studyYear);
      expect(cohort.peak.before).toEqual(row?.peak);
      expect(cohort.peak.after).toEqual(cohort.peak.before);
      const shown = new Map(cohort.weeks.map(({ week, before }) => [week, before.hours]));
      for (const cell of row?.cells ?? []) expect(shown.get(cell.week) ?? 0).toBe(cell.hours);
    }
  });

  it('moves hours and loses none, in every programme that takes the course', () => {
    const { cohorts, programmes } = effect(later);
    expect(programmes).toEqual(['BPED', 'BPSY']);
    expect(
      cohorts.filter(({ touched }) => touched).map(({ programme, studyYear }) => [programme.code, studyYear]),
    ).toEqual([
      ['BPSY', 1],
      ['BPED', 2],
    ]);
    for (const { weeks, touched } of cohorts) {
      const sumOf = (side: 'before' | 'after') => weeks.reduce((total, week) => total + (week[side].hours ?? 0), 0);
      expect(sumOf('after')).toBeCloseTo(sumOf('before'), 6);
      const changed = weeks.filter(({ before, after }) => Math.abs((after.hours ?? 0) - (before.hours ?? 0)) > 0.01);
      expect(changed.length > 0).toBe(touched);
    }
  });

  it('tells the time that is left to use feedback', () => {
    const { feedback } = effect(later);
    const paper = feedback.find(({ after }) => after.assessmentCode === 'P1');
    expect(paper?.before?.dueOn).toBe('2026-10-16');
    expect(paper?.after).toMatchObject({ dueOn: '2026-10-02', verdict: 'cannot-tell', next: { assessmentCode: 'E1' } });
  });

  it('leaves out a change that does not fit, and the effect is none', () => {
    const misfit: ScenarioChange = { ...later, kind: 'weight', from: 99, to: 10 } as ScenarioChange;
    expect(effect(misfit).cohorts).toEqual(effect().cohorts);
  });
});
