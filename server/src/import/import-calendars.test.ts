import { readdirSync, readFileSync } from 'node:fs';
import { aCourse, aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { NO_CALENDAR_SETTINGS } from '../sources/icalendar/calendar-settings.js';
import { readICalendar } from '../sources/icalendar/read-icalendar.js';
import type { Cell } from '../sources/raw-sheet.js';
import { calendarProfiles } from './calendar-profiles.js';
import { tryImport } from './import.test-support.js';

const FOLDER = new URL('../../../test/fixtures/imports/calendars/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();
const bytesOf = (name: string) => readFileSync(new URL(name, FOLDER));

const read = (name: string) =>
  readICalendar({ name, bytes: bytesOf(name) }, { ...NO_CALENDAR_SETTINGS, profiles: calendarProfiles() });

const text = (cell: Cell | undefined) =>
  typeof cell === 'object' && cell && 'date' in cell ? cell.date : (cell ?? '–');

/** What a calendar comes to, one line for each meeting, each deadline and each remark. */
function account(name: string): readonly string[] {
  const { sheets, issues, calendar } = read(name);
  const summary = issues.find(({ code }) => code === 'calendar-understood');
  const profile = String(summary?.values['profile']).replace(/ \(.*/, '');
  const events = calendar?.events;
  const remarks = issues.filter((issue) => issue !== summary);
  return [
    `${profile}: ${events?.read} read, ${events?.kept} kept, ${events?.refused} refused, ${events?.skipped} skipped, ${events?.deadlines} due`,
    ...sheets.flatMap((sheet) => sheet.rows.slice(1).map(({ cells }) => cells.map(text).join(' | '))),
    ...remarks.map(({ code, place }) => `${code} ${place.row ?? ''}`.trim()),
  ];
}

/** Meetings: course, series, type, group, day, time, hours. Deadlines: course, code, title, type, day, time. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'ade.ics': [
    'ADE: 6 read, 6 kept, 0 refused, 0 skipped, 0 due',
    'R101 | CM | lecture | – | 2026-09-07 | 09:00 | 2',
    'R101 | TD | tutorial | TD1 | 2026-09-08 | 09:00 | 1.5',
    'R101 | TD | tutorial | TD2 | 2026-09-08 | 10:45 | 1.5',
    'R101 | TP | practical | TP1 | 2026-09-09 | 14:00 | 3',
    'SAE 104 | TP | practical | TP2 | 2026-09-10 | 14:00 | 3',
    'R101 | CTRL | other | – | 2026-10-26 | 09:00 | 2',
  ],
  'allocate.ics': [
    'Allocate+: 2 read, 2 kept, 0 refused, 0 skipped, 0 due',
    'PSYC1001 | LECTURE | lecture | 01 | 2026-09-07 | 10:00 | 2',
    'PSYC1001 | TUTORIAL | tutorial | 02 | 2026-09-08 | 10:00 | 2',
  ],
  'brightspace.ics': [
    'Brightspace: 5 read, 2 kept, 1 refused, 2 skipped, 2 due',
    'PSY-101 | Essay 1 | Essay 1 | paper | 2026-10-05 | 23:59',
    'PSY 10200 | Quiz 3 | Quiz 3 | quiz | 2026-10-08 | 23:00',
    'calendar-event-opening 20',
    'calendar-event-without-course 34',
    'calendar-event-closing 13',
    'calendar-type-unknown',
  ],
  'campusonline.ics': [
    'CAMPUSonline: 4 read, 3 kept, 0 refused, 1 skipped, 0 due',
    'PSY0004 | VO | lecture | – | 2026-09-07 | 10:00 | 2',
    'PSY0004 | UE | tutorial | 3 | 2026-09-08 | 14:00 | 1.5',
    'INP.31101UF | VU | lecture | 1 | 2026-09-09 | 14:00 | 2',
    'calendar-cancelled',
  ],
  'canvas.ics': [
    'Canvas: 4 read, 3 kept, 1 refused, 0 skipped, 2 due',
    'PSY_101_001_26F | LECTURE | lecture | – | 2026-09-21 | 14:45 | 1',
    'PSY_101_001_26F | Essay on memory | Essay on memory | paper | 2026-10-09 | –',
    'PSY_101_001_26F | Unit quiz 2 | Unit quiz 2 | quiz | 2026-10-13 | 17:30',
    'calendar-event-all-day 26',
  ],
  'celcat.ics': [
    'Celcat: 2 read, 2 kept, 0 refused, 0 skipped, 0 due',
    'KPSA0101 | TUTORIAL | tutorial | L1 A1 | 2026-09-07 | 08:00 | 2',
    'KPSA0101 | CM | lecture | L1 A1 | 2026-09-08 | 08:00 | 2',
    'KPSA0101 | CM | lecture | L1 A2 | 2026-09-08 | 08:00 | 2',
  ],
  'google.ics': [
    'Google, Outlook and others: 6 read, 5 kept, 0 refused, 1 skipped, 1 due',
    'PSY102 | LECTURE | lecture | – | 2026-10-19 | 09:00 | 1.75',
    'PSY102 | LECTURE | lecture | – | 2026-11-02 | 09:00 | 1.75',
    'PSY102 | TUTORIAL | tutorial | – | 2026-10-20 | 10:00 | 1',
    'PSY102 | TUTORIAL | tutorial | – | 2026-10-27 | 10:00 | 2',
    'PSY102 | TUTORIAL | tutorial | – | 2026-11-03 | 10:00 | 0.5',
    'PSY102 | SEMINAR | seminar | – | 2026-10-21 | 13:00 | 2',
    'PSY102 | SEMINAR | seminar | – | 2026-10-28 | 13:00 | 2',
    'PSY102 | SEMINAR | seminar | – | 2026-11-05 | 10:00 | 1',
    'PSY102 | SEMINAR | seminar | – | 2026-11-12 | 10:00 | 1',
    'PSY102 | Report PSY102 | Report PSY102 | report | 2026-11-06 | 17:00',
    'calendar-parts-ignored',
    'calendar-cancelled',
  ],
  'moodle.ics': [
    'Moodle: 5 read, 4 kept, 0 refused, 1 skipped, 3 due',
    'PSY102 | LECTURE | lecture | – | 2026-10-14 | 14:00 | 1',
    'PSY101 | Weekly quiz | Weekly quiz | quiz | 2026-09-18 | 17:00',
    'PSY101 | Essay 1 & reflection | Essay 1 & reflection | paper | 2026-10-02 | 23:59',
    'PSY102 | Verslag | Verslag | report | 2026-11-01 | 23:59',
    'calendar-event-opening 13',
  ],
  'mytimetable.ics': [
    'MyTimetable: 6 read, 4 kept, 1 refused, 1 skipped, 0 due',
    'PSY101 | LECTURE | lecture | Cohort 2026 | 2026-09-07 | 09:00 | 1.75',
    'PSY101 | LECTURE | lecture | Cohort 2026 | 2026-09-28 | 09:00 | 1.75',
    'PSY101 | LECTURE | lecture | Cohort 2026 | 2026-09-15 | 13:00 | 1.75',
    'PSY101 | WORK GROUP | work group | Groep 1 | 2026-09-08 | 13:00 | 2',
    'PSY101 | WORK GROUP | work group | Groep 2 | 2026-09-08 | 13:00 | 2',
    'PSY102 | PSY102 - Statistics | PSY102 - Statistics | written exam | 2026-10-28 | 09:00 | 3',
    'calendar-event-all-day 61',
    'calendar-cancelled',
  ],
  'outlook.ics': [
    'Google, Outlook and others: 4 read, 4 kept, 0 refused, 0 skipped, 1 due',
    'PSY101 | LECTURE | lecture | – | 2026-09-07 | 09:00 | 2',
    'PSY101 | LECTURE | lecture | – | 2026-09-14 | 09:00 | 2',
    'PSY101 | LECTURE | lecture | – | 2026-09-21 | 09:00 | 2',
    'PSY101 | WORK GROUP | work group | 3 | 2026-10-26 | 13:00 | 1.5',
    'PSY101 | TUTORIAL | tutorial | – | 2026-10-20 | 10:00 | 1',
    'PSY101 | Deadline essay PSY101 | Deadline essay PSY101 | paper | 2026-10-09 | –',
  ],
  'syllabus-plus.ics': [
    'Syllabus Plus: 5 read, 4 kept, 1 refused, 0 skipped, 0 due',
    'PSY101 | LECTURE | lecture | – | 2026-09-07 | 09:00 | 1.75',
    'PSY101 | LECTURE | lecture | – | 2026-09-14 | 09:00 | 1.75',
    'PSY101 | WORK GROUP | work group | 2 | 2026-09-08 | 13:00 | 2',
    'PSY102 | WORK GROUP | work group | B | 2026-09-09 | 11:00 | 2',
    'calendar-event-without-course 33',
    'calendar-type-unknown',
  ],
  'timeedit.ics': [
    'TimeEdit: 4 read, 4 kept, 0 refused, 0 skipped, 0 due',
    'PSY101 | LECTURE | lecture | – | 2026-09-07 | 09:00 | 1.75',
    'PSY101 | TUTORIAL | tutorial | B | 2026-10-26 | 09:00 | 2',
    'PSY102GU | TUTORIAL | tutorial | – | 2026-09-09 | 13:15 | 1.75',
    'STA201 | Statistics – Tenta | Statistics – Tenta | written-exam | 2026-10-28 | 08:30 | 4',
  ],
  'unitime.ics': [
    'Google, Outlook and others: 2 read, 2 kept, 0 refused, 0 skipped, 0 due',
    'PSY 101 | LECTURE | lecture | – | 2026-09-07 | 09:00 | 1.75',
    'PSY 101 | LECTURE | lecture | – | 2026-09-14 | 09:00 | 1.75',
    'PSY 101 | LECTURE | lecture | – | 2026-09-21 | 09:00 | 1.75',
    'PSY 101 | PRACTICAL-LAB | practical | Lab 2 | 2026-09-08 | 09:00 | 2',
    'PSY 101 | PRACTICAL-LAB | practical | Lab 2 | 2026-09-15 | 09:00 | 2',
  ],
  'untis.ics': [
    'Untis: 3 read, 3 kept, 0 refused, 0 skipped, 0 due',
    'PSY1 | LECTURE | lecture | – | 2026-09-07 | 08:00 | 1.5',
    'PSY1 | TUTORIAL | tutorial | 2 | 2026-09-08 | 09:45 | 1.5',
    'PSY1 | PSY1 Klausur | PSY1 Klausur | written-exam | 2026-10-26 | 08:00 | 2',
  ],
};

describe('a calendar in the shape of', () => {
  it.each(FILES)('%s is understood', (name) => {
    expect(account(name)).toEqual(EXPECTED[name]);
  });

  it.each(FILES)('%s brings no persons along', (name) => {
    const { sheets, issues } = read(name);
    expect(JSON.stringify([sheets, issues])).not.toMatch(/Exempel|Exemple|Voorbeeld|Specimen|Anna|anex|Person/i);
  });
});

describe('a calendar imported again', () => {
  const stored = aSchedule({ courses: ['PSY101', 'PSY102'].map((code) => aCourse({ code, name: `Course ${code}` })) });
  const calendar = (change: (lines: string) => string) => ({
    name: 'a.ics',
    bytes: new TextEncoder().encode(change(bytesOf('mytimetable.ics').toString('utf8'))),
  });
  const same = (lines: string) => lines;

  it('changes nothing, not even under other numbers and in another order', async () => {
    const first = await tryImport([calendar(same)], { stored });
    expect(first.report.counts.added).toBeGreaterThan(0);
    const renumbered = (lines: string) => {
      const [head = '', ...events] = lines.split('BEGIN:VEVENT');
      const [last = '', ...others] = events.reverse();
      const ended = [last.replace('END:VCALENDAR\r\n', ''), ...others];
      return `${[head, ...ended].join('BEGIN:VEVENT')}END:VCALENDAR\r\n`.replaceAll('@rooster', '-changed@rooster');
    };
    const again = await tryImport([calendar(renumbered)], { stored: first.after });
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
  });

  it('moves a meeting that is on another day, whatever its number says', async () => {
    const first = await tryImport([calendar(same)], { stored });
    const later = (lines: string) => lines.replaceAll('20261028T', '20261030T').replaceAll('4-exam', '9-exam');
    const again = await tryImport([calendar(later)], { stored: first.after });
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0, moved: 1, missing: 0 });
  });

  it('finds stored courses by their code as others write it, and by their name', async () => {
    const bytes = new TextEncoder().encode(
      [
        'BEGIN:VCALENDAR',
        ...['Lecture psy-101 week 1', 'Lecture Introduction to Psychology'].flatMap((summary, index) => [
          'BEGIN:VEVENT',
          `SUMMARY:${summary}`,
          `DTSTART:2026090${7 + index}T090000`,
          'DURATION:PT2H',
          'END:VEVENT',
        ]),
        'END:VCALENDAR',
      ].join('\n'),
    );
    const courses = [aCourse({ code: 'PSY101', name: 'Introduction to Psychology' })];
    const { after } = await tryImport([{ name: 'a.ics', bytes }], { stored: aSchedule({ courses }) });
    expect(after.activities.map(({ courseCode, sessions }) => [courseCode, sessions.length])).toEqual([['PSY101', 2]]);
  });
});
