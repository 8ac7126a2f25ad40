import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarProfiles } from '../../import/calendar-profiles.js';
import { type CalendarSettings, NO_CALENDAR_SETTINGS } from './calendar-settings.js';
import { readICalendar } from './read-icalendar.js';

const AT_NINE = 'DTSTART;TZID=Europe/Amsterdam:20260907T090000\nDTEND;TZID=Europe/Amsterdam:20260907T110000';

const event = (lines: string, summary = 'PSY101 lecture') =>
  `BEGIN:VEVENT\nUID:1\nSUMMARY:${summary}\n${lines}\nEND:VEVENT\n`;
const calendar = (...events: readonly string[]) => `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`;

const read = (text: string | Uint8Array, said: Partial<CalendarSettings> = {}) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const settings = { ...NO_CALENDAR_SETTINGS, profiles: calendarProfiles(), ...said };
  const result = readICalendar({ name: 'a.ics', bytes }, settings);
  const rows = result.sheets.flatMap((sheet) => sheet.rows.slice(1)).map(({ row, cells }) => [row, ...cells]);
  const issues = result.issues
    .filter(({ code }) => code !== 'calendar-understood')
    .map(({ code, place }) => (place.row === null ? code : `${code} ${place.row}`));
  return { ...result, rows, issues };
};

/** Day, start and hours of each meeting. */
const meetings = (...events: readonly string[]) =>
  read(calendar(...events)).rows.map((row) => {
    const date = row[5];
    return [typeof date === 'object' && date && 'date' in date ? date.date : date, row[6], row[7]].join(' ');
  });

describe('a calendar', () => {
  it('gives a row at the line of each meeting', () => {
    const { rows, issues, calendar: figures } = read(calendar(event(AT_NINE)));
    const date = { kind: 'moment', date: '2026-09-07', time: null };
    expect(rows).toEqual([[2, 'PSY101', 'LECTURE', 'lecture', null, date, '09:00', 2]]);
    expect(issues).toEqual([]);
    expect(figures?.events).toEqual({ read: 1, kept: 1, refused: 0, skipped: 0, deadlines: 0 });
  });

  it('loses no event to a damaged one', () => {
    const { issues, rows } = read(
      calendar(event('DTSTART:whenever'), event(AT_NINE), 'BEGIN:VEVENT\n', event(AT_NINE)),
    );
    expect(issues).toEqual(['calendar-event-unclosed 13', 'calendar-event-without-time 2']);
    expect(rows).toHaveLength(2);
  });

  it('without events, or broken off, says so', () => {
    expect(read(calendar()).issues).toEqual(['calendar-empty']);
    expect(read(calendar(event(AT_NINE)).slice(0, -20)).issues).toContain('file-truncated 2');
  });

  it('is put together before it is decoded', () => {
    const folded = calendar(event(AT_NINE, 'PSY101 caf\u00e9 lecture')).replace('\u00e9', '\u00c3\r\n \u00a9');
    const { sheets, rows } = read(Buffer.from(folded, 'latin1'));
    expect(rows).toHaveLength(1);
    expect(sheets[0]?.encoding).toBe('utf-8');
  });

  it('asks for the course of events that name none, and takes the one chosen', () => {
    const text = calendar(event(AT_NINE, 'Introduction lecture'));
    expect(read(text).issues).toEqual(['calendar-event-without-course 2', 'calendar-without-course']);
    expect(read(text, { course: 'SEC101' }).rows[0]?.[1]).toBe('SEC101');
  });

  it('counts a cancelled event nowhere, and says how many', () => {
    const { issues, rows, calendar: figures } = read(calendar(event(`${AT_NINE}\nSTATUS:CANCELLED`), event(AT_NINE)));
    expect(issues).toEqual(['calendar-cancelled']);
    expect(rows).toHaveLength(1);
    expect(figures?.events.skipped).toBe(1);
  });

  it('names no persons', () => {
    const persons = 'ORGANIZER;CN=Jansen:mailto:jansen@example.org\nATTENDEE;CN=Pietersen:mailto:p@example.org';
    const { sheets, issues } = readICalendar(
      { name: 'a.ics', bytes: new TextEncoder().encode(calendar(event(`${AT_NINE}\n${persons}\nDESCRIPTION:Jansen`))) },
      { ...NO_CALENDAR_SETTINGS, profiles: calendarProfiles() },
    );
    expect(JSON.stringify([sheets, issues])).not.toMatch(/Jansen|Pietersen/);
  });

  it('gives due moments as assessments, whatever parameter is doubled', () => {
    const due = 'UID:event-assignment-1\nDTSTART;VALUE=DATE;VALUE=DATE:20261002';
    const { rows } = read(calendar(`BEGIN:VEVENT\n${due}\nSUMMARY:Essay [PSY101]\nEND:VEVENT\n`));
    const date = { kind: 'moment', date: '2026-10-02', time: null };
    expect(rows).toEqual([[2, 'PSY101', 'Essay', 'Essay', 'paper', date, null]]);
  });
});

describe('the times of events', () => {
  it.each([
    ['of UTC', 'DTSTART:20260907T070000Z\nDTEND:20260907T090000Z', '2026-09-07 09:00 2'],
    ['floating', 'DTSTART:20260907T090000\nDURATION:PT1H30M', '2026-09-07 09:00 1.5'],
    ['of a Windows zone', 'DTSTART;TZID=W. Europe Standard Time:20260907T090000\nDURATION:PT1H', '2026-09-07 09:00 1'],
    ['skipped in spring', 'DTSTART;TZID=Europe/Amsterdam:20270328T023000\nDURATION:PT1H', '2027-03-28 03:30 1'],
    ['double in autumn', 'DTSTART:20261025T023000\nDTEND:20261025T033000', '2026-10-25 02:30 2'],
  ])('%s', (_, lines, expected) => {
    expect(meetings(event(lines))).toEqual([expected]);
  });

  it('of a series stay on the clock, less what is taken out and with what is moved', () => {
    const series = event(`${AT_NINE}\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Amsterdam:20260914T090000`);
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20260921T090000\nDTSTART;TZID=Europe/Amsterdam:20260922T130000\nDURATION:PT2H',
    );
    expect(meetings(series, moved)).toEqual(['2026-09-07 09:00 2', '2026-09-28 09:00 2', '2026-09-22 13:00 2']);
    const overTheChange = event(
      `${AT_NINE.replaceAll('20260907', '20261019')}\nRRULE:FREQ=WEEKLY;UNTIL=20261102T080000Z`,
    );
    expect(meetings(overTheChange).map((meeting) => meeting.slice(11))).toEqual(['09:00 2', '09:00 2', '09:00 2']);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYHOUR=9,10',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;INTERVAL=99999999',
    'FREQ=DAILY;COUNT=100000',
  ])('are not looked for by %s', (rule) => {
    const { issues, rows } = read(calendar(event(`${AT_NINE}\nRRULE:${rule}`)));
    expect(issues).toEqual(['calendar-series-refused 2']);
    expect(rows).toEqual([]);
  });
});

describe('parallel groups', () => {
  const ade = (summary: string, group: string) =>
    event(`DESCRIPTION:RT1 ${group} S1\\nDOCENT 001\n${AT_NINE}`, summary).replace('UID:1', 'UID:ADE60323032332d3230');
  const text = calendar(ade('R101 Maths CM', 'promo'), ade('R101 Maths TP', 'TP1'), ade('R101 Maths TP', 'TP2'));

  it('are alternatives, of which one student attends one', () => {
    expect(read(text).calendar?.contactHours).toEqual({ all: 6, perStudent: 4 });
    expect(read(text, { groupPath: 'promo+TP1' }).calendar?.contactHours).toEqual({ all: 6, perStudent: 4 });
    expect(read(text).rows.map((row) => row[4])).toEqual([null, 'TP1', 'TP2']);
  });

  it('that are nowhere are refused', () => {
    expect(read(text, { groupPath: 'TP9' }).issues).toEqual(['calendar-group-unknown']);
  });
});

describe('a damaged calendar', () => {
  const good = new TextEncoder().encode(calendar(event(`${AT_NINE}\nRRULE:FREQ=WEEKLY;COUNT=3`), event(AT_NINE)));

  it('never throws, and accounts for every event', () => {
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.nat(good.length), (changed, length) => {
        const bytes = good.slice(0, length);
        for (const [at, value] of changed) if (at < length) bytes[at] = value;
        const { calendar: figures } = read(bytes);
        const counts = figures?.events ?? { read: 0, kept: 0, refused: 0, skipped: 0 };
        expect(counts.kept + counts.refused + counts.skipped).toBe(counts.read);
      }),
      { numRuns: 300 },
    );
  });
});
