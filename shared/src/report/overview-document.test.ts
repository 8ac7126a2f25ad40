import { describe, expect, it } from '@jest/globals';
import { OverviewDocument } from '../contract/index.js';
import { anAssessment, anOffering, aPolicy, aSchedule, day, twoCohorts, year } from '../testing/index.js';
import { sum } from '../util/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { overviewDocument } from './overview-document.js';

const asked: AnalysisInput = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 7,
  dataDate: '2026-11-22',
};

function overview(part: Partial<AnalysisInput> = {}, termCode: string | null = 'S1'): OverviewDocument {
  const found = overviewDocument({ ...asked, ...part, termCode });
  if (found.kind === 'refused') throw new Error(`${found.reason}: ${found.detail}`);
  return found.document;
}

describe('the overview of a term', () => {
  const document = overview();

  it('keeps to the contract', () => {
    expect(OverviewDocument.parse(document)).toEqual(document);
  });

  it('has a column for each week of the term, week 53 and the vacation included', () => {
    expect(document.weeks.map(({ week }) => week).slice(15, 20)).toEqual([
      '2026-W51',
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
    expect(document.weeks.find(({ week }) => week === '2026-W53')).toMatchObject({ kind: 'vacation', period: null });
    expect(document.conclusion.weeksInTerm).toBe(20);
  });

  it('has a cell for each column of each cohort', () => {
    const columns = document.weeks.map(({ week }) => week);
    for (const row of document.cohorts) expect(row.cells.map(({ week }) => week)).toEqual(columns);
  });

  it('keeps the hours: the cells of the year add up to the credits', () => {
    for (const row of overview({}, null).cohorts) {
      expect(sum(row.cells.map(({ hours }) => hours ?? 0))).toBeCloseTo(28 * row.ec, 9);
    }
  });

  it('colours a cell above the norm with a step above the norm, and marks it', () => {
    for (const { hours, level, aboveNorm, ofNorm } of document.cohorts.flatMap(({ cells }) => cells)) {
      if (hours === null || level === null) throw new Error('This semester has no weeks that cannot be told');
      expect(aboveNorm).toBe(level > 3);
      expect(ofNorm).toBe(hours / document.norm);
    }
  });

  it('names the peak and counts the weeks above the norm', () => {
    for (const { cells, peak, weeksAboveNorm } of document.cohorts) {
      expect(peak?.hours).toBe(Math.max(...cells.map(({ hours }) => hours ?? 0)));
      expect(weeksAboveNorm).toBe(cells.filter(({ hours }) => (hours ?? 0) > 42).length);
    }
  });

  it('says which weeks need attention: those of the hotspots, in order', () => {
    const hot = new Set(document.hotspots.flatMap(({ weeks }) => weeks));
    expect(hot.size).toBeGreaterThan(0);
    expect(document.conclusion.weeksNeedingAttention).toEqual([...hot].sort());
    const marked = document.cohorts.flatMap(({ cells }) => cells.filter(({ hotspot }) => hotspot));
    expect(new Set(marked.map(({ week }) => week))).toEqual(hot);
  });

  it('ranks the hotspots of all cohorts by excess hours × students', () => {
    const weight = document.hotspots.map(({ excessHours, affected }) => excessHours * (affected.students ?? 1));
    expect(weight).toEqual([...weight].sort((a, b) => b - a));
  });

  it('counts what the data lack', () => {
    const [first, second] = document.cohorts;
    expect(first?.completeness).toMatchObject({
      courses: 4,
      assessments: 7,
      undated: 1,
      withoutHours: 5,
      withoutWeight: 1,
    });
    expect(second?.completeness).toMatchObject({ courses: 4, assessments: 5, undated: 0, withoutTimetable: 0 });
  });

  it('takes the balance over the study weeks of the term', () => {
    const [first] = document.cohorts;
    expect(first?.balance?.weeks).toBe(20);
    expect(first?.balance?.peakHours).toBe(first?.peak?.hours);
  });

  it('gives the same bytes for the same records in another order', () => {
    const { schedule } = asked;
    const reversed = {
      ...schedule,
      courses: [...schedule.courses].reverse(),
      curriculum: [...schedule.curriculum].reverse(),
      assessments: [...schedule.assessments].reverse(),
      activities: [...schedule.activities].reverse(),
      offerings: [...schedule.offerings].reverse(),
      calendar: [...schedule.calendar].reverse(),
    };
    expect(JSON.stringify(overview({ schedule: reversed }))).toBe(JSON.stringify(document));
  });
});

describe('the overview of a block', () => {
  it('keeps to the weeks, hotspots and courses of the block', () => {
    const document = overview({}, '2');
    expect(document.weeks.at(0)?.week).toBe('2026-W46');
    expect(document.hotspots.flatMap(({ weeks }) => weeks).filter((week) => week < '2026-W46')).toEqual([]);
    expect(document.cohorts[0]?.completeness.courses).toBe(2);
  });
});

describe('the overview of data with gaps', () => {
  it('says that a study week without any course cannot be told, and never shows it as 0', () => {
    const row = overview().cohorts[0];
    const whole = overview({ schedule: aSchedule({ offerings: [anOffering()] }) }, null);
    expect(row?.cells.every(({ hours }) => hours !== null)).toBe(true);
    expect(whole.conclusion.weeksThatCannotBeTold).toBeGreaterThan(20);
    const untold = whole.cohorts[0]?.cells.filter(({ status }) => status === 'cannot-tell') ?? [];
    expect(untold.map(({ hours, level, ofNorm }) => [hours, level, ofNorm])).toEqual(
      untold.map(() => [null, null, null]),
    );
    expect(whole.calendarAssumed).toBe(true);
  });

  it('counts a course of which only deadlines are known as one without dates', () => {
    const schedule = aSchedule({ offerings: [], assessments: [anAssessment({ dueOn: day('2026-10-09') })] });
    const completeness = overview({ schedule }, null).cohorts[0]?.completeness;
    expect(completeness).toMatchObject({ courses: 1, withoutDates: 1, withoutTimetable: 1 });
    expect(overview().cohorts[0]?.completeness.withoutDates).toBe(0);
  });

  it('hides the number of a group under ten', () => {
    const small = (students: number) => aSchedule({ offerings: [anOffering({ expectedStudents: students })] });
    expect(overview({ schedule: small(9) }, null).cohorts[0]?.students).toBeNull();
    expect(overview({ schedule: small(10) }, null).cohorts[0]?.students).toBe(10);
  });

  it('shows a deadline outside the academic year in a column of its own', () => {
    const late = anAssessment({ dueOn: day('2027-09-15'), kind: 'thesis' });
    const columns = overview({ schedule: aSchedule({ assessments: [late] }) }, null).weeks.map(({ week }) => week);
    expect(columns.at(-1)).toBe('2027-W37');
  });
});
