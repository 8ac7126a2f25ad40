import { describe, expect, it } from '@jest/globals';
import type { Schedule } from '../schedule/index.js';
import {
  aReport,
  day,
  isWords,
  reportAsked,
  sectionOf,
  signalsIn,
  tableOf,
  withDeadlinesOn,
  year,
} from '../testing/index.js';
import type { ReportSection } from './term-report.js';

/** What the first two columns that are held beside each other are called. */
function sidesOf(section: ReportSection, id: string): readonly unknown[] {
  const [, before, now] = tableOf(section, id)?.columns ?? [];
  const sides = [before, now].flatMap((one) => (one && isWords(one.head) ? [one.head.values['side'] ?? null] : []));
  return sides.map((side) => (isWords(side) ? side.key : side));
}

describe('the comparison', () => {
  it('holds a scenario beside the live schedule, signal by signal', () => {
    const live = reportAsked.schedule;
    const scenario = { name: 'Later', live };
    const same = sectionOf(aReport({ scenario }), 'comparison');
    expect(signalsIn(same)?.values).toMatchObject({ solved: 0, fresh: 0, moved: 0 });
    const later = sectionOf(
      aReport({ scenario, schedule: withDeadlinesOn(live, 'PSY101', '2026-11-20') }),
      'comparison',
    );
    expect(tableOf(later, 'signals-live')?.rows.length).toBeGreaterThan(0);
    expect(sidesOf(later, 'comparison-weeks-live')).toEqual(['report.side.live', 'report.side.scenario']);
  });

  it('holds the year before beside it, rule by rule', () => {
    const before = yearEarlier(reportAsked.schedule);
    const both: Schedule = {
      ...reportAsked.schedule,
      offerings: [...reportAsked.schedule.offerings, ...before.offerings],
      activities: [...reportAsked.schedule.activities, ...before.activities],
      assessments: [...reportAsked.schedule.assessments, ...before.assessments],
    };
    const section = sectionOf(aReport({ schedule: both }), 'comparison');
    expect(sidesOf(section, 'comparison-2025-2026')).toEqual(['2025–2026', '2026–2027']);
    expect(section.tables.map(({ id }) => id)).toEqual([
      'comparison-2025-2026',
      'comparison-weeks-2025-2026',
      'comparison-rules-2025-2026',
    ]);
    const counted = tableOf(section, 'comparison-rules-2025-2026')?.rows.map((row) => row[2]) ?? [];
    expect(counted.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      aReport({ schedule: both }).found.length,
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
