import { academicYearFrom } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from './import.test-support.js';

const WEEKS = ['source;course;week;count', 'brightspace;PSY101;2026-W41;120', 'brightspace;PSY101;2026-W42;80'];
const DAYS = ['bron;vakcode;datum;aantal;actieve studenten', ';PSY101;5-10-2026;1.204;45', ';PSY101;6-10-2026;3;<10'];

describe('activity counts', () => {
  it('become one series for each course, system and step', async () => {
    const { after, report } = await tryImport([csvFile(WEEKS, 'weeks.csv'), csvFile(DAYS, 'days.csv')]);
    expect(report).toMatchObject({ blocked: false, rows: { read: 4, accepted: 4 } });
    expect(after.activityCounts).toMatchObject([
      {
        courseCode: 'PSY101',
        academicYear: '2026-2027',
        system: 'brightspace',
        step: 'week',
        counts: [
          { week: '2026-W41', date: null, count: 120, activeStudents: null },
          { week: '2026-W42', date: null, count: 80 },
        ],
      },
      {
        system: null,
        step: 'day',
        counts: [
          { week: '2026-W41', date: '2026-10-05', count: 1204, activeStudents: 45 },
          { week: '2026-W41', date: '2026-10-06', count: 3, activeStudents: null },
        ],
      },
    ]);
  });

  it('change nothing the second time, and keep the weeks that a later file does not have', async () => {
    const { after } = await tryImport([csvFile(WEEKS)]);
    expect((await tryImport([csvFile(WEEKS)], { stored: after })).report.counts).toMatchObject({
      unchanged: 1,
      added: 0,
    });
    const later = ['source;course;week;count', 'brightspace;PSY101;2026-W42;85', 'brightspace;PSY101;2026-W43;10'];
    const { report, after: grown } = await tryImport([csvFile(later)], { stored: after });
    expect(grown.activityCounts[0]?.counts.map(({ week, count }) => [week, count])).toEqual([
      ['2026-W41', 120],
      ['2026-W42', 85],
      ['2026-W43', 10],
    ]);
    expect(report.changes[0]?.fields).toEqual([
      { field: 'counts', before: '2', after: '3' },
      { field: 'total', before: '200', after: '215' },
      { field: 'last', before: '2026-W42', after: '2026-W43' },
    ]);
  });

  it('by page or tool are added up, and that is said', async () => {
    const pages = ['course_code,week,page,clicks', 'PSY101,41,home,10', 'PSY101,41,quiz,5'];
    const { after, issues } = await tryImport([csvFile(pages)], { academicYear: academicYearFrom(2026) });
    expect(after.activityCounts[0]?.counts).toMatchObject([{ week: '2026-W41', count: 15 }]);
    expect(issues).toContain('activity-added-up');
  });

  it('need the academic year for a bare week number, and a week or day at all', async () => {
    const { issues } = await tryImport([csvFile(['course,week,clicks', 'PSY101,41,10', 'PSY101,,3'])]);
    expect(issues).toEqual(expect.arrayContaining(['year-missing 2', 'activity-undated 3']));
  });

  it('of the Open University count weeks and days from the start of the presentation, and drop its students', async () => {
    const week = [
      'code_module,code_presentation,week,clicks,active_students',
      'AAA,2013J,-1,10,9',
      'AAA,2013J,0,20,12',
    ];
    const students = [
      'code_module,code_presentation,id_student,id_site,date,sum_click',
      'AAA,2013J,28400,546652,-10,4',
      'AAA,2013J,11391,546652,-10,1',
    ];
    const { after, report } = await tryImport([csvFile(week, 'w.csv'), csvFile(students, 'vle.csv')]);
    expect(report.format).toBe('activity-counts');
    expect(
      after.activityCounts.map(({ step, counts }) => [step, counts.map((one) => [one.date ?? one.week, one.count])]),
    ).toEqual([
      [
        'week',
        [
          ['2013-W40', 10],
          ['2013-W41', 20],
        ],
      ],
      ['day', [['2013-09-27', 5]]],
    ]);
    expect(JSON.stringify({ after, report })).not.toContain('28400');
  });
});
