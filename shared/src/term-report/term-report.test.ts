import { describe, expect, it } from '@jest/globals';
import { REPORT_SECTIONS, type ReportSectionId } from '../report-parts/index.js';
import { type Schedule, scheduleHistory } from '../schedule/index.js';
import { aPolicy, aProfile, day, twoCohorts, year } from '../testing/index.js';
import { termReport } from './make-term-report.js';
import type { TermReportInput } from './report-context.js';
import type { LastReport, ReportCell, ReportSection, ReportTable, TermReport } from './term-report.js';

const asked: TermReportInput = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  termCode: 'S1',
  studyYears: null,
  style: 'typical',
  options: null,
  history: scheduleHistory({ imports: [], assessments: [], additions: [] }, day('2026-10-01')),
  dataVersion: 7,
  dataDate: '2026-11-22T10:00:00.000Z',
};

function report(part: Partial<TermReportInput> = {}): TermReport {
  const found = termReport({ ...asked, ...part });
  if (found.kind === 'refused') throw new Error(`${found.reason}: ${found.detail}`);
  return found.document;
}

function sectionOf({ sections }: TermReport, id: ReportSectionId): ReportSection {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return section;
}

const factKeys = ({ facts }: ReportSection) => facts.map((cell) => (isWords(cell) ? cell.key : cell));
const tableOf = ({ tables }: ReportSection, id: string): ReportTable | undefined => tables.find((one) => one.id === id);

function isWords(cell: ReportCell): cell is Extract<ReportCell, { readonly kind: 'words' }> {
  return typeof cell === 'object' && cell !== null && cell.kind === 'words';
}

function lastOf({ dataVersion, measures, found }: TermReport): LastReport {
  return { on: day('2026-10-02'), dataVersion, measures, found };
}

/** The schedule with each deadline of a course on another day. */
function moved(schedule: Schedule, courseCode: string, dueOn: string): Schedule {
  const assessments = schedule.assessments.map((one) =>
    one.courseCode === courseCode ? { ...one, dueOn: day(dueOn) } : one,
  );
  return { ...schedule, assessments };
}

/** What the first two columns that are held beside each other are called. */
function sidesOf(section: ReportSection, id: string): readonly unknown[] {
  const [, before, now] = tableOf(section, id)?.columns ?? [];
  const sides = [before, now].flatMap((one) => (one && isWords(one.head) ? [one.head.values['side'] ?? null] : []));
  return sides.map((side) => (isWords(side) ? side.key : side));
}

const signalsIn = (section: ReportSection) => section.facts.filter(isWords).find(({ key }) => key === 'report.signals');

describe('the term stress report', () => {
  const now = report();

  it('is about the student and the pathway that are asked for, and tells so', () => {
    expect(now.student).toEqual({ profile: null, pathway: null });
    const profile = aProfile({ id: 'hours', weekHours: 30 });
    const other = report({ profiles: [profile], profile: 'hours', pathway: 'worst' });
    expect(other.student).toEqual({ profile: profile.name, pathway: 'worst' });
    expect(other.norm).toBe(30);
    const peakOf = (part: Partial<TermReportInput>) =>
      report(part).measures.find(({ studyYear }) => studyYear === 2)?.peak;
    const options = asked.schedule.curriculum.flatMap(({ requirement, courseCode }) =>
      requirement === 'option' ? [courseCode] : [],
    );
    const peaks = options.map((code) => peakOf({ options: [code] }) ?? 0);
    expect(peakOf({ pathway: 'worst' })).toBe(Math.max(...peaks));
    expect(peaks).toContain(peakOf({ pathway: 'typical' }));
    expect(new Set(peaks).size).toBeGreaterThan(1);
  });

  it('names no pathway where there is nothing to choose', () => {
    const { schedule } = asked;
    const curriculum = schedule.curriculum.filter(({ requirement }) => requirement === 'core');
    const fixed = report({ schedule: { ...schedule, curriculum, optionGroups: [] }, pathway: 'worst' });
    expect(fixed.student?.pathway).toBeNull();
  });

  it('has every section in its order, or those that are asked', () => {
    expect(now.sections.map(({ id }) => id)).toEqual([...REPORT_SECTIONS]);
    const some = termReport(asked, ['policy', 'finding']);
    expect(some.kind === 'answer' && some.document.sections.map(({ id }) => id)).toEqual(['finding', 'policy']);
  });

  it('has a cell for each column of every table', () => {
    for (const { tables } of now.sections) {
      for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('begins with a row for each run of weeks, with the most helpful move that makes no other week too heavy', () => {
    const all = report({ termCode: null });
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
    expect(report({ studyYears: [2] }).found.every(({ studyYear }) => studyYear === 2)).toBe(true);
  });

  it.each([
    ['an unknown programme', { programmeCode: 'NONE' }, 'unknown-programme'],
    ['an unknown term', { termCode: 'Z9' }, 'unknown-term'],
    ['an unknown year of study', { studyYears: [9] }, 'unknown-cohort'],
  ])('is refused for %s', (_, part, reason) => {
    expect(termReport({ ...asked, ...part })).toMatchObject({ kind: 'refused', reason });
  });

  it('says that nothing was kept to hold it beside, and that nothing is known of the year before', () => {
    expect(factKeys(sectionOf(now, 'changes'))).toContain('report.noLast');
    expect(factKeys(sectionOf(now, 'comparison'))).toEqual(['report.noYearBefore']);
  });
});

describe('what changed since the last report', () => {
  const then = report();
  const [first] = then.found;
  if (!first) throw new Error('Nothing was found');

  it('is nothing where nothing changed', () => {
    const section = sectionOf(report({ last: lastOf(then) }), 'changes');
    expect(signalsIn(section)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0, stayed: then.found.length });
    expect(section.tables.map(({ id }) => id)).toEqual(['since']);
    for (const [, ...figures] of tableOf(section, 'since')?.rows ?? []) {
      for (const at of [0, 2, 4]) expect(figures[at]).toEqual(figures[at + 1]);
    }
  });

  it('tells the signals that went and came, each once', () => {
    const changed = report({ schedule: moved(asked.schedule, 'PSY101', '2026-11-20') });
    const section = sectionOf(
      report({ schedule: moved(asked.schedule, 'PSY101', '2026-11-20'), last: lastOf(then) }),
      'changes',
    );
    const { solved, fresh, moved: shifted, stayed } = signalsIn(section)?.values ?? {};
    expect(Number(solved) + Number(shifted) + Number(stayed)).toBe(then.found.length);
    expect(Number(fresh) + Number(shifted) + Number(stayed)).toBe(changed.found.length);
    expect(Number(solved) + Number(fresh) + Number(shifted)).toBeGreaterThan(0);
    expect(tableOf(section, 'signals-since')?.rows).toHaveLength(Number(solved) + Number(fresh) + Number(shifted));
  });

  it('has columns for decisions where there is one, and else says that there is none', () => {
    const columnsOf = (section: ReportSection) => section.tables[0]?.columns.map(({ id }) => id) ?? [];
    const plain = sectionOf(then, 'teaching');
    expect(columnsOf(plain)).not.toContain('status');
    expect(factKeys(plain)).toContain('report.noneDecided');
    const decision = { status: 'accepted', reason: 'It has to be', ownerRole: null } as const;
    const decided = sectionOf(report({ decisions: new Map([[first.id, decision]]) }), 'teaching');
    expect(columnsOf(decided)).toEqual([...columnsOf(plain), 'status', 'reason']);
    expect(factKeys(decided)).not.toContain('report.noneDecided');
    expect(decided.tables[0]?.rows.filter((row) => row[6] === 'It has to be')).toHaveLength(1);
  });

  it('tells what was decided meanwhile', () => {
    const decision = { status: 'accepted', reason: 'It has to be', ownerRole: null } as const;
    const section = sectionOf(report({ last: lastOf(then), decisions: new Map([[first.id, decision]]) }), 'changes');
    const rows = tableOf(section, 'decided')?.rows ?? [];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(3)).toMatchObject([
      { key: 'findingState.new' },
      { key: 'findingState.accepted' },
      'It has to be',
    ]);
  });

  it('is of the live schedule in a report of a scenario', () => {
    const scenario = { name: 'Later', live: asked.schedule };
    const schedule = moved(asked.schedule, 'PSY101', '2026-11-20');
    const section = sectionOf(report({ scenario, schedule, last: lastOf(then) }), 'changes');
    expect(signalsIn(section)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0, stayed: then.found.length });
  });

  it('is of the cohorts that are in both', () => {
    const section = sectionOf(report({ studyYears: [1], last: lastOf(then) }), 'changes');
    expect(signalsIn(section)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0 });
    expect(tableOf(section, 'since')?.rows).toHaveLength(1);
  });
});

describe('the comparison', () => {
  it('holds a scenario beside the live schedule, signal by signal', () => {
    const live = asked.schedule;
    const scenario = { name: 'Later', live };
    const same = sectionOf(report({ scenario }), 'comparison');
    expect(signalsIn(same)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0 });
    const later = sectionOf(report({ scenario, schedule: moved(live, 'PSY101', '2026-11-20') }), 'comparison');
    expect(tableOf(later, 'signals-live')?.rows.length).toBeGreaterThan(0);
    expect(sidesOf(later, 'comparison-weeks-live')).toEqual(['report.side.live', 'report.side.scenario']);
  });

  it('holds the year before beside it, rule by rule', () => {
    const before = yearEarlier(asked.schedule);
    const both: Schedule = {
      ...asked.schedule,
      offerings: [...asked.schedule.offerings, ...before.offerings],
      activities: [...asked.schedule.activities, ...before.activities],
      assessments: [...asked.schedule.assessments, ...before.assessments],
    };
    const section = sectionOf(report({ schedule: both }), 'comparison');
    expect(sidesOf(section, 'comparison-2025-2026')).toEqual(['2025–2026', '2026–2027']);
    expect(section.tables.map(({ id }) => id)).toEqual([
      'comparison-2025-2026',
      'comparison-weeks-2025-2026',
      'comparison-rules-2025-2026',
    ]);
    const counted = tableOf(section, 'comparison-rules-2025-2026')?.rows.map((row) => row[2]) ?? [];
    expect(counted.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      report({ schedule: both }).found.length,
    );
  });
});

/** The same a year earlier: 52 weeks, so that days of the week stay what they are. */
function yearEarlier({
  offerings,
  activities,
  assessments,
}: Schedule): Pick<Schedule, 'offerings' | 'activities' | 'assessments'> {
  const academicYear = year('2025-2026');
  const earlier = (text: string | null) =>
    text === null ? null : day(text.replace(/^\d{4}/, (y) => String(Number(y) - 1)));
  return {
    offerings: offerings.map((one) => ({ ...one, academicYear })),
    activities: activities.map((one) => ({ ...one, academicYear, sessions: [] })),
    assessments: assessments.map((one) => ({ ...one, academicYear, dueOn: earlier(one.dueOn) })),
  };
}
