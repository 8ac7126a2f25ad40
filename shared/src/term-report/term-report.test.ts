import { describe, expect, it } from '@jest/globals';
import { REPORT_SECTIONS } from '../report-parts/index.js';
import { aProfile, aReport, factKeys, isWords, reportAsked, sectionOf, tableOf } from '../testing/index.js';
import { termReport } from './make-term-report.js';
import type { TermReportInput } from './report-context.js';

describe('the term stress report', () => {
  const now = aReport();

  it('is about the student and the pathway that are asked for, and tells so', () => {
    expect(now.student).toEqual({ profile: null, pathway: null });
    const profile = aProfile({ id: 'hours', weekHours: 30 });
    const other = aReport({ profiles: [profile], profile: 'hours', pathway: 'worst' });
    expect(other.student).toEqual({ profile: profile.name, pathway: 'worst' });
    expect(other.norm).toBe(30);
    const peakOf = (part: Partial<TermReportInput>) =>
      aReport(part).measures.find(({ studyYear }) => studyYear === 2)?.peak;
    const options = reportAsked.schedule.curriculum.flatMap(({ requirement, courseCode }) =>
      requirement === 'option' ? [courseCode] : [],
    );
    const peaks = options.map((code) => peakOf({ options: [code] }) ?? 0);
    expect(peakOf({ pathway: 'worst' })).toBe(Math.max(...peaks));
    expect(peaks).toContain(peakOf({ pathway: 'typical' }));
    expect(new Set(peaks).size).toBeGreaterThan(1);
  });

  it('names no pathway where there is nothing to choose', () => {
    const { schedule } = reportAsked;
    const curriculum = schedule.curriculum.filter(({ requirement }) => requirement === 'core');
    const fixed = aReport({ schedule: { ...schedule, curriculum, optionGroups: [] }, pathway: 'worst' });
    expect(fixed.student?.pathway).toBeNull();
  });

  it('has every section in its order, or those that are asked', () => {
    expect(now.sections.map(({ id }) => id)).toEqual([...REPORT_SECTIONS]);
    const some = termReport(reportAsked, ['policy', 'finding']);
    expect(some.kind === 'answer' && some.document.sections.map(({ id }) => id)).toEqual(['finding', 'policy']);
  });

  it('has a cell for each column of every table', () => {
    for (const { tables } of now.sections) {
      for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('begins with a row for each run of weeks, with the most helpful move that makes no other week too heavy', () => {
    const all = aReport({ termCode: null });
    const rows = tableOf(sectionOf(all, 'finding'), 'in-short')?.rows ?? [];
    const { tables } = sectionOf(all, 'hotspots');
    const runs = tables.find(({ id }) => id === 'hotspots')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(runs.map((row) => row.slice(0, 3)));
    const tried = tables.filter(({ id }) => id.startsWith('moves-')).map((table) => table.rows);
    const helpful = tried.flatMap((moves) => moves.find((move) => move[5] === 0)?.slice(0, 4) ?? []);
    const named = rows.flatMap((row) => {
      const cell = row[4] ?? null;
      return isWords(cell) && cell.key === 'report.move' ? [cell.values] : [];
    });
    expect(named.flatMap(({ title, course, from, to }) => [title, course, from, to])).toEqual(helpful);
    expect(named.length).toBeGreaterThan(0);
  });

  it('tells the figures of each cohort and what was found, in the weeks of its term', () => {
    expect(now.measures.map(({ studyYear }) => studyYear)).toEqual([1, 2]);
    expect(now.found.length).toBeGreaterThan(0);
    expect(aReport({ studyYears: [2] }).found.every(({ studyYear }) => studyYear === 2)).toBe(true);
  });

  it.each([
    ['an unknown programme', { programmeCode: 'NONE' }, 'unknown-programme'],
    ['an unknown term', { termCode: 'Z9' }, 'unknown-term'],
    ['an unknown year of study', { studyYears: [9] }, 'unknown-cohort'],
  ])('is refused for %s', (_, part, reason) => {
    expect(termReport({ ...reportAsked, ...part })).toMatchObject({ kind: 'refused', reason });
  });

  it('says that nothing was kept to hold it beside, and that nothing is known of the year before', () => {
    expect(factKeys(sectionOf(now, 'changes'))).toContain('report.noLast');
    expect(factKeys(sectionOf(now, 'comparison'))).toEqual(['report.noYearBefore']);
  });
});
