import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from './import.test-support.js';

const CALENDAR = csvFile(
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:icalendar-ruby',
    'BEGIN:VEVENT',
    'UID:event-assignment-1',
    'DTSTART;VALUE=DATE:20261016',
    'SUMMARY:Essay 1 [PSY101 2026-2027 S1]',
    'END:VEVENT',
    'END:VCALENDAR',
  ],
  'canvas.ics',
);

describe('a calendar beside tables', () => {
  it.each([
    ['courses', ['vakcode;vaknaam;ec', 'PSY101;Psychologie;5']],
    [
      'assessments with their courses',
      ['vakcode;vaknaam;ec;toetsnaam;toetsvorm;weging;datum', 'PSY101;Psychologie;5;Tentamen;tentamen;;26-10-2026'],
    ],
  ])('names courses that %s of the same import bring', async (_what, lines) => {
    const { after, report } = await tryImport([CALENDAR, csvFile(lines, 'vakken.csv')]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.assessments.map(({ courseCode, title, dueOn }) => [courseCode, title, dueOn])).toContainEqual([
      'PSY101',
      'Essay 1',
      '2026-10-16',
    ]);
  });

  it('waits for its course where nothing brings it', async () => {
    const { after, issues } = await tryImport([CALENDAR, csvFile(['vakcode;vaknaam;ec', 'LAW101;Recht;5'], 'x.csv')]);
    expect(after.assessments).toEqual([]);
    expect(issues).toContain('items-held');
  });
});
