import { describe, expect, it } from '@jest/globals';
import {
  aReport,
  day,
  factKeys,
  reportAsked,
  sectionOf,
  signalsIn,
  tableOf,
  withDeadlinesOn,
} from '../testing/index.js';
import type { LastReport, ReportSection, TermReport } from './term-report.js';

function lastOf({ dataVersion, measures, found }: TermReport): LastReport {
  return { on: day('2026-10-02'), dataVersion, measures, found };
}

describe('what changed since the last report', () => {
  const then = aReport();
  const [first] = then.found;
  if (!first) throw new Error('Nothing was found');

  it('is nothing where nothing changed', () => {
    const section = sectionOf(aReport({ last: lastOf(then) }), 'changes');
    expect(signalsIn(section)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0, stayed: then.found.length });
    expect(section.tables.map(({ id }) => id)).toEqual(['since']);
    for (const [, ...figures] of tableOf(section, 'since')?.rows ?? []) {
      for (const at of [0, 2, 4]) expect(figures[at]).toEqual(figures[at + 1]);
    }
  });

  it('tells the signals that went and came, each once', () => {
    const changed = aReport({ schedule: withDeadlinesOn(reportAsked.schedule, 'PSY101', '2026-11-20') });
    const section = sectionOf(
      aReport({ schedule: withDeadlinesOn(reportAsked.schedule, 'PSY101', '2026-11-20'), last: lastOf(then) }),
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
    const decided = sectionOf(aReport({ decisions: new Map([[first.id, decision]]) }), 'teaching');
    expect(columnsOf(decided)).toEqual([...columnsOf(plain), 'status', 'reason']);
    expect(factKeys(decided)).not.toContain('report.noneDecided');
    expect(decided.tables[0]?.rows.filter((row) => row[6] === 'It has to be')).toHaveLength(1);
  });

  it('tells what was decided meanwhile', () => {
    const decision = { status: 'accepted', reason: 'It has to be', ownerRole: null } as const;
    const section = sectionOf(aReport({ last: lastOf(then), decisions: new Map([[first.id, decision]]) }), 'changes');
    const rows = tableOf(section, 'decided')?.rows ?? [];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(3)).toMatchObject([
      { key: 'findingState.new' },
      { key: 'findingState.accepted' },
      'It has to be',
    ]);
  });

  it('is of the live schedule in a report of a scenario', () => {
    const scenario = { name: 'Later', live: reportAsked.schedule };
    const schedule = withDeadlinesOn(reportAsked.schedule, 'PSY101', '2026-11-20');
    const section = sectionOf(aReport({ scenario, schedule, last: lastOf(then) }), 'changes');
    expect(signalsIn(section)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0, stayed: then.found.length });
  });

  it('is of the cohorts that are in both', () => {
    const section = sectionOf(aReport({ studyYears: [1], last: lastOf(then) }), 'changes');
    expect(signalsIn(section)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0 });
    expect(tableOf(section, 'since')?.rows).toHaveLength(1);
  });
});
