import { anActivity, aSchedule, aSession } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

describe('contact', () => {
  const HEADERS =
    'course_code,academic_year,activity_code,type,group,weeks,date,time,sessions_per_week,hours_per_session,city';
  const contact = (...rows: readonly string[]) =>
    tryImport([csvFile([HEADERS, ...rows])], { stored: aSchedule({ assessments: [] }) });

  it('of several rows of one group is one series, in order', async () => {
    const { after, report } = await contact(
      'PSY101,2026-2027,LEC,lecture,,,2026-09-14,11:00,,2,Leiden',
      'PSY101,2026-2027,LEC,lecture,,,2026-09-07,11:00,,2,Leiden',
      'PSY101,2026-2027,WG,work group,1,"37-39, 41",,,2,1.5,Leiden',
    );
    expect(report.rows.accepted).toBe(3);
    expect(after.activities.map(({ code, group, sessions }) => [code, group, sessions.length])).toEqual([
      ['LEC', null, 2],
      ['WG', '1', 8],
    ]);
    expect(after.activities[0]?.sessions[0]).toEqual({
      week: '2026-W37',
      date: '2026-09-07',
      startTime: '11:00',
      hours: 2,
    });
    expect(after.activities[1]?.sessions.at(-1)).toEqual({ week: '2026-W41', date: null, startTime: null, hours: 1.5 });
  });

  it('over the turn of the year runs on', async () => {
    const { after } = await contact('PSY101,2026-2027,LEC,lecture,,50-2,,,,2,');
    expect(after.activities[0]?.sessions.map((session) => session.week)).toEqual([
      '2026-W50',
      '2026-W51',
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
  });

  it('is not doubled by a row that stands in it twice', async () => {
    const row = 'PSY101,2026-2027,LEC,lecture,,37,,,,2,';
    const { after, issues, report } = await contact(row, row);
    expect(issues).toEqual(['row-repeated 3']);
    expect(report.rows).toEqual({ read: 2, accepted: 1, refused: 0, skipped: 1 });
    expect(after.activities[0]?.sessions).toHaveLength(1);
  });

  it('of one group can not be of two kinds', async () => {
    const { issues } = await contact(
      'PSY101,2026-2027,LEC,lecture,,37,,,,2,',
      'PSY101,2026-2027,LEC,practical,,38,,,,2,',
    );
    expect(issues).toEqual(['activity-differs 3']);
  });

  it('that is stored the same is unchanged', async () => {
    const activity = anActivity({ code: 'LEC', sessions: [aSession('2026-09-07')] });
    const file = csvFile([HEADERS, 'PSY101,2026-2027,LEC,lecture,,,2026-09-07,,,2,']);
    const { report } = await tryImport([file], { stored: aSchedule({ activities: [activity] }) });
    expect(report.records.activities).toMatchObject({ unchanged: 1, changed: 0 });
  });
});
