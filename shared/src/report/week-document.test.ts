import { describe, expect, it } from '@jest/globals';
import { WeekDocument } from '../contract/index.js';
import { aPolicy, aProfile, twoCohorts, week, year } from '../testing/index.js';
import { sum } from '../util/index.js';
import type { CohortInput } from './analysis-input.js';
import { cohortSuggestions } from './cohort-suggestions.js';
import { loadDocument } from './load-document.js';
import { weekDocument } from './week-document.js';

const asked: CohortInput = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 1,
  dataDate: null,
  studyYear: 1,
};

function weekOf(text: string, part: Partial<CohortInput> = {}): WeekDocument {
  const found = weekDocument({ ...asked, ...part, week: week(text) });
  if (found.kind === 'refused') throw new Error(found.reason);
  return found.document;
}

describe('a heavy week', () => {
  const document = weekOf('2026-W42');

  it('keeps to the contract', () => {
    expect(WeekDocument.parse(document)).toEqual(document);
  });

  it('is explained to the last hour by its contributions and by its days', () => {
    expect(sum(document.contributions.map(({ hours }) => hours))).toBeCloseTo(document.hours ?? 0, 9);
    expect(sum(document.contributions.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(sum(document.days.map(({ hours }) => hours ?? 0))).toBeCloseTo(document.hours ?? 0, 9);
  });

  it('is eased by the norm of the student whose week it is, as in a report', () => {
    const student = { profiles: [aProfile({ id: 'long', weekHours: 56 })], profile: 'long' };
    const relief = (move: { readonly assessmentCode: string; readonly to: string; readonly hoursThisWeek: number }) =>
      [move.assessmentCode, move.to, move.hoursThisWeek] as const;
    const reported = cohortSuggestions({ ...asked, ...student })(asked.studyYear, week('2026-W42')).map(relief);
    expect(weekOf('2026-W42', student).suggestions.map(relief)).toEqual(reported);
    expect(reported).not.toEqual(document.suggestions.map(relief));
  });

  it('says of each part which record it comes from: the assessment, the timetable line or the course', () => {
    const from = (source: string) => ({ source, location: null, standing: 'illustrative', note: null }) as const;
    const schedule = twoCohorts();
    const marked = {
      ...schedule,
      courses: schedule.courses.map((course) => ({ ...course, provenance: from('course') })),
      activities: schedule.activities.map((activity) => ({ ...activity, provenance: from('timetable') })),
      assessments: schedule.assessments.map((assessment) => ({ ...assessment, provenance: from('assessment') })),
    };
    const sources = (kind: string) =>
      weekOf('2026-W42', { schedule: marked })
        .contributions.filter((part) => part.kind === kind)
        .map(({ provenance }) => provenance.source);
    expect(new Set(sources('contact'))).toEqual(new Set(['timetable']));
    expect(new Set(sources('assignment'))).toEqual(new Set(['assessment']));
    expect(sources('selfStudy')).toContain('course');
  });

  it('shows each deadline on its day', () => {
    const due = document.days.flatMap(({ date, deadlines }) =>
      deadlines.map(({ courseCode, assessmentCode }) => `${date} ${courseCode} ${assessmentCode}`),
    );
    expect(due).toEqual(['2026-10-15 PSY102 P2', '2026-10-16 PSY101 P1']);
  });

  it('lies within its band and above the norm by what it says', () => {
    expect(document.low).toBeLessThanOrEqual(document.hours ?? 0);
    expect(document.high).toBeGreaterThanOrEqual(document.hours ?? 0);
    expect(document.aboveNorm).toBeCloseTo((document.hours ?? 0) - 42, 9);
  });

  it('comes with tried moves', () => {
    expect(document.suggestions.length).toBeGreaterThan(0);
    for (const { hoursThisWeek } of document.suggestions) expect(hoursThisWeek).toBeLessThan(0);
  });

  it('shows how the budget of each course at work is divided, to the last hour', () => {
    expect(document.courses.map(({ code }) => code)).toEqual(['PSY101', 'PSY102']);
    for (const { budget, parts } of document.courses) {
      expect(sum(parts.map(({ hours }) => hours))).toBeCloseTo(budget, 9);
    }
  });

  it('shows only the findings of that week', () => {
    for (const finding of document.findings) expect(finding.weeks).toContain('2026-W42');
  });
});

describe('a quiet week', () => {
  it('tries no moves', () => {
    expect(weekOf('2026-W47')).toMatchObject({ hotspot: false, suggestions: [] });
  });

  it('in the summer is known to be empty, and outside all courses cannot be told', () => {
    expect(weekOf('2026-W53')).toMatchObject({
      hours: expect.any(Number),
      status: expect.stringMatching(/known|estimated/),
    });
    expect(weekOf('2027-W30')).toMatchObject({ hours: 0, estimatedShare: 0, contributions: [] });
  });

  it('knows its neighbours, and none beyond the ends of the year', () => {
    const found = loadDocument(asked);
    if (found.kind === 'refused') throw new Error(found.reason);
    const { weeks } = found.document;
    expect(weekOf(weeks[0]?.week ?? '').previous).toBeNull();
    expect(weekOf(weeks.at(-1)?.week ?? '').next).toBeNull();
    expect(weekOf('2027-W01').previous?.week).toBe('2026-W53');
  });
});
