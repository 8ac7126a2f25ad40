import { describe, expect, it } from '@jest/globals';
import type { Found } from '../stressors/index.js';
import { findStressors } from '../stressors/index.js';
import { aLoad, aScheduleOf, day, week, withHours } from '../testing/index.js';
import { findHotspots } from './find-hotspots.js';

const { load, policy } = aLoad(
  aScheduleOf({
    PSY101: {
      offering: { expectedStudents: 100 },
      assessments: [{ dueOn: day('2026-10-12') }, { dueOn: day('2026-10-20') }],
    },
    PSY102: { assessments: [{ dueOn: day('2026-10-12'), effortHours: 20 }] },
  }),
);

/** A finding of a severity in some weeks. */
function aFinding(severity: Found['severity'], weeks: readonly string[], students: number | null = 100): Found {
  const [found] = findStressors({ load: withHours(load, { '2026-W42': 50 }), policy }).filter(
    (one) => one.status === 'found',
  );
  if (found?.status !== 'found') throw new Error('Nothing found');
  const id = `${severity} ${weeks} ${students}`;
  return {
    ...found,
    id,
    severity,
    weeks: weeks.map(week),
    affected: { students, basis: students === null ? 'unknown' : 'expected' },
  };
}
const weeksOf = (...findings: readonly Found[]) => findHotspots(load, findings).map(({ weeks }) => weeks);

describe('a hotspot', () => {
  it('is a week with one red or hard finding, or two amber ones', () => {
    expect(weeksOf(aFinding('red', ['2026-W40']))).toEqual([['2026-W40']]);
    expect(weeksOf(aFinding('hard', ['2026-W40']))).toEqual([['2026-W40']]);
    expect(weeksOf(aFinding('amber', ['2026-W40']), aFinding('amber', ['2026-W40'], 20))).toEqual([['2026-W40']]);
  });

  it('is none with one amber finding, or two in different weeks', () => {
    expect(weeksOf(aFinding('amber', ['2026-W40']))).toEqual([]);
    expect(weeksOf(aFinding('amber', ['2026-W40']), aFinding('amber', ['2026-W41']))).toEqual([]);
  });

  it('is a run of such weeks, over the turn of the year too; a week between them cuts it', () => {
    const weeks = ['2026-W52', '2026-W53', '2027-W01'];
    expect(weeksOf(aFinding('red', weeks))).toEqual([weeks]);
    expect(weeksOf(aFinding('red', ['2026-W40', '2026-W42']))).toHaveLength(2);
  });

  it('is never made of a finding about a course as a whole, or of what cannot be told', () => {
    expect(weeksOf(aFinding('red', []))).toEqual([]);
    const untold = findStressors({ load, policy }).filter(({ status }) => status === 'cannot-tell');
    expect(untold.some(({ weeks }) => weeks.length > 0)).toBe(true);
    expect(findHotspots(load, untold)).toEqual([]);
  });

  it('carries its hours with the band, its excess, and what brings them, adding up', () => {
    const heavy = withHours(load, { '2026-W41': 44, '2026-W42': 50 });
    const [hotspot] = findHotspots(heavy, [aFinding('red', ['2026-W41', '2026-W42'])]);
    expect(hotspot).toMatchObject({
      id: 'hotspot~BPSY~2026-2027~1~2026-W41',
      peakWeek: '2026-W42',
      hours: 50,
      low: 50,
      high: 50,
      excessHours: 10,
      affected: { students: 100, basis: 'expected' },
    });
    const weeks = load.weeks.filter((one) => one.week === '2026-W41' || one.week === '2026-W42');
    const brought = hotspot?.contributions.map(({ hours }) => hours) ?? [];
    const total = weeks.reduce((sum, one) => sum + (one.hours ?? 0), 0);
    expect(brought.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 9);
    expect(brought).toEqual([...brought].sort((a, b) => b - a));
    expect(new Set(hotspot?.contributions.map(({ item }) => item.key)).size).toBe(brought.length);
  });

  it('has null hours where its weeks cannot be told', () => {
    const untold = withHours(load, { '2026-W41': null });
    expect(findHotspots(untold, [aFinding('red', ['2026-W41'])])[0]).toMatchObject({ hours: null, excessHours: 0 });
  });
});

describe('the order of hotspots', () => {
  it('is by excess hours × students, then peak hours, then first week', () => {
    const heavy = withHours(load, { '2026-W38': 43, '2026-W40': 50, '2026-W42': 40, '2026-W44': 41, '2026-W46': 40 });
    const findings = [
      aFinding('red', ['2026-W46']),
      aFinding('red', ['2026-W42']),
      aFinding('red', ['2026-W44']),
      aFinding('red', ['2026-W40'], null),
      aFinding('red', ['2026-W38'], 100),
    ];
    expect(findHotspots(heavy, findings).map(({ weeks }) => weeks[0])).toEqual([
      '2026-W38',
      '2026-W40',
      '2026-W44',
      '2026-W42',
      '2026-W46',
    ]);
  });
});
