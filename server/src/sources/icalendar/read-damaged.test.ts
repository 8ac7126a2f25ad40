import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarProfiles } from '../../import/calendar-profiles.js';
import { NO_CALENDAR_SETTINGS } from './calendar-settings.js';
import { readICalendar } from './read-icalendar.js';

const read = (bytes: Uint8Array) =>
  readICalendar({ name: 'a.ics', bytes }, { ...NO_CALENDAR_SETTINGS, profiles: calendarProfiles() });

/** Codes that stand for one event that is not kept, at its line. */
const LEFT_OUT = new Set([
  'calendar-event-unclosed',
  'calendar-event-without-time',
  'calendar-event-length',
  'calendar-event-times',
  'calendar-task-without-due',
  'calendar-event-without-course',
  'calendar-event-all-day',
  'calendar-event-opening',
  'calendar-event-closing',
  'calendar-series-refused',
  'calendar-series-replaced',
]);

/** Every event is kept, or an issue says at its line why not; cancelled ones are listed together. */
function expectAccount(bytes: Uint8Array): void {
  const { calendar, issues, sheets } = read(bytes);
  const events = calendar?.events ?? { read: 0, kept: 0, refused: 0, skipped: 0, deadlines: 0 };
  expect(events.kept + events.refused + events.skipped).toBe(events.read);
  const single = issues.filter(({ code }) => LEFT_OUT.has(code)).length;
  const cancelled = issues.find(({ code }) => code === 'calendar-cancelled')?.rows?.length ?? 0;
  expect(single + cancelled).toBe(events.refused + events.skipped);
  const lines = new Set(sheets.flatMap((sheet) => sheet.rows.slice(1).map(({ row }) => row)));
  expect(lines.size).toBe(events.kept);
}

const day = fc.integer({ min: 0, max: 27 }).map((value) => `202609${String(value + 1).padStart(2, '0')}`);
const time = fc.constantFrom('080000', '101500', '135959', '233000');
const start = fc.oneof(
  fc.tuple(day, time).map(([date, at]) => `DTSTART;TZID=Europe/Amsterdam:${date}T${at}`),
  fc.tuple(day, time).map(([date, at]) => `DTSTART:${date}T${at}Z`),
  day.map((date) => `DTSTART;VALUE=DATE:${date}`),
  fc.constantFrom('DTSTART:', 'DTSTART:20260231T090000', 'SUMMARY:second'),
);
const length = fc.constantFrom(
  'DURATION:PT2H',
  'DURATION:PT0S',
  'DURATION:P3D',
  'DTEND:20260101T000000',
  'X-NOTHING:1',
);
const repeats = fc.constantFrom(
  'X-NONE:1',
  'RRULE:FREQ=WEEKLY;COUNT=5',
  'RRULE:FREQ=DAILY;UNTIL=20261001',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
  'RDATE:20261001T080000Z,20261008T080000Z',
  'EXDATE:20260907T080000Z',
  'RECURRENCE-ID:20260907T080000Z',
);
const title = fc.constantFrom('PSY101 lecture', 'Essay is due', 'Quiz opens', 'Something else', 'PSY102 WG 2');
const event = fc
  .tuple(fc.constantFrom('VEVENT', 'VTODO'), start, length, repeats, title, fc.constantFrom('CONFIRMED', 'CANCELLED'))
  .map(([name, from, takes, rule, summary, status]) =>
    [
      `BEGIN:${name}`,
      `UID:${summary.length}`,
      from,
      takes,
      rule,
      `SUMMARY:${summary}`,
      `STATUS:${status}`,
      `END:${name}`,
    ].join('\r\n'),
  );
const calendar = fc
  .array(event, { minLength: 1, maxLength: 8 })
  .map((events) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n'));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('any calendar', () => {
  it('accounts for every event', () => {
    fc.assert(
      fc.property(calendar, (text) => expectAccount(bytesOf(text))),
      { numRuns: 300 },
    );
  });

  it('accounts for every event when bytes are changed or the end is missing', () => {
    const changes = fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(calendar, changes, fc.double({ min: 0, max: 1, noNaN: true }), (text, changed, share) => {
        const bytes = bytesOf(text);
        const cut = bytes.slice(0, Math.ceil(bytes.length * share));
        for (const [at, value] of changed) if (at < cut.length) cut[at] = value;
        expectAccount(cut);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same in whatever order its events stand', () => {
    const shuffled = fc.array(event, { minLength: 2, maxLength: 8 }).chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(
          events.map((_, index) => index),
          { minLength: events.length, maxLength: events.length },
        ),
      ),
    );
    const content = (events: readonly string[]) => {
      const { sheets, calendar: figures } = read(
        bytesOf(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n')),
      );
      const rows = sheets.flatMap((sheet) => sheet.rows.slice(1).map(({ cells }) => JSON.stringify(cells)));
      return { rows: rows.sort(), figures };
    };
    fc.assert(
      fc.property(shuffled, ([events, order]) => {
        expect(content(order.map((index) => events[index] ?? ''))).toEqual(content(events));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a calendar written in an unusual way', () => {
  const LINES = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:PSY101 hoorcollege – café',
    'DTSTART;TZID=Europe/Amsterdam:20260907T090000',
    'DTEND;TZID=Europe/Amsterdam:20260907T110000',
    'BEGIN:VALARM',
    'DESCRIPTION:BEGIN:VEVENT',
    'DTSTART:20200101T000000Z',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const encode = (text: string) => bytesOf(text);
  const folded = (by: string) => LINES.join('\n').replace('hoorcollege', `hoor${by}college`);

  it.each<readonly [string, Uint8Array]>([
    ['lines that end in CR LF', encode(LINES.join('\r\n'))],
    ['lines that end in CR', encode(LINES.join('\r'))],
    ['lines that end in CR CR LF', encode(LINES.join('\r\r\n'))],
    ['line ends of every kind', encode(LINES.map((line, index) => line + ['\r\n', '\n', '\r'][index % 3]).join(''))],
    ['a fold with a tab', encode(folded('\r\n\t'))],
    ['a fold after CR CR LF', encode(folded('\r\r\n '))],
    [
      'a fold inside a letter',
      Buffer.from(
        Buffer.from(LINES.join('\n')).toString('latin1').replace('\u00c3\u00a9', '\u00c3\r\n \u00a9'),
        'latin1',
      ),
    ],
    ['a byte order mark', encode(`\ufeff${LINES.join('\r\n')}`)],
    ['UTF-16', Buffer.from(`\ufeff${LINES.join('\r\n')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(LINES.join('\r\n').replace('–', '-'), 'latin1')],
    ['indented lines', encode(LINES.join('\n    '))],
    [
      'lower case',
      encode(
        LINES.join('\r\n').replace(/^(begin|end|uid|dtstart|dtend|summary|description)/gim, (name) =>
          name.toLowerCase(),
        ),
      ),
    ],
    ['a description of 5 MB', encode(LINES.join('\r\n').replace('UID:1', `DESCRIPTION:${'word '.repeat(1_000_000)}`))],
    ['blank lines', encode(LINES.join('\n\n'))],
    [
      'no calendar around its second half',
      encode([...LINES.slice(0, -1), 'BEGIN:VCALENDAR', 'END:VCALENDAR', ''].join('\r\n')),
    ],
  ])('%s', (_, bytes) => {
    const { sheets, calendar: figures } = read(bytes);
    expect(figures?.events).toMatchObject({ read: 1, kept: 1 });
    expect(sheets[0]?.rows[1]?.cells.slice(0, 4)).toEqual(['PSY101', 'LECTURE', 'lecture', null]);
  });
});

describe('a series that is changed from some time on', () => {
  const event = (...lines: readonly string[]) => [
    'BEGIN:VEVENT',
    'UID:1',
    'DURATION:PT1H',
    'SUMMARY:GEO101 lecture',
    ...lines,
    'END:VEVENT',
  ];
  const changed = (times: number) => {
    const changes = Array.from({ length: times }, (_, index) => {
      const day = `202609${String(7 + (index % 20)).padStart(2, '0')}`;
      return event(`DTSTART:${day}T101500Z`, `RECURRENCE-ID;RANGE=THISANDFUTURE:${day}T091500Z`);
    });
    const series = event('DTSTART:20260907T091500Z', 'RRULE:FREQ=DAILY;COUNT=1000');
    const lines = ['BEGIN:VCALENDAR', ...series, ...changes.flat(), 'END:VCALENDAR', ''];
    return new TextEncoder().encode(lines.join('\r\n'));
  };
  const refusedOf = (times: number) =>
    read(changed(times)).issues.filter(({ code }) => code === 'calendar-series-refused');

  it('is followed as often as real timetables change one', () => {
    expect(refusedOf(20)).toEqual([]);
  });

  it('is no longer followed once that takes long, and each change left out is said at its line', () => {
    const refused = refusedOf(1_500);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.values['reason']).toBe('file');
    expectAccount(changed(1_500));
  });
});
