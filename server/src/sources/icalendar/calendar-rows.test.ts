import { describe, expect, it } from '@jest/globals';
import { calendarProfiles } from '../../import/calendar-profiles.js';
import { readICalendar } from './read-icalendar.js';

const SETTINGS = {
  profiles: calendarProfiles(),
  profile: 'generic',
  course: null,
  groupPath: null,
  knownCourses: [],
  zone: 'Europe/Amsterdam',
};
const anEvent = (summary: string, ...lines: readonly string[]) =>
  ['BEGIN:VEVENT', `UID:${summary}`, `SUMMARY:${summary}`, ...lines, 'END:VEVENT'].join('\r\n');
const at = (start: string, end: string) => [`DTSTART:${start}Z`, `DTEND:${end}Z`];
const sheetsOf = (...events: readonly string[]) => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
  return readICalendar({ name: 'a.ics', bytes: new TextEncoder().encode(text) }, SETTINGS).sheets;
};
const MORNING = at('20261029T080000', '20261029T110000');

describe('an exam in a timetable', () => {
  it('is an assessment with a day, the hour at which it starts and a duration', () => {
    const [sheet, ...others] = sheetsOf(anEvent('PSY101 Tentamen', ...MORNING));
    expect(others).toEqual([]);
    expect(sheet?.rows[0]?.cells).toContain('duration_hours');
    const day = { kind: 'moment', date: '2026-10-29', time: null };
    expect(sheet?.rows[1]?.cells).toEqual([
      'PSY101',
      'PSY101 Tentamen',
      'PSY101 Tentamen',
      'written-exam',
      day,
      '09:00',
      3,
    ]);
  });

  it('in two halls at once is one exam, on another day it is another', () => {
    const codes = sheetsOf(
      anEvent('PSY101 Tentamen', ...MORNING),
      anEvent('PSY101 Tentamen', ...MORNING),
      anEvent('PSY101 Tentamen', ...at('20270114T080000', '20270114T110000')),
    )[0]?.rows.map(({ cells }) => cells[1]);
    expect(codes).toEqual(['assessment_code', 'PSY101 Tentamen', 'PSY101 Tentamen', 'PSY101 Tentamen (2)']);
  });

  it('by group, or as long as a day, stays a meeting', () => {
    for (const event of [
      anEvent('PSY101 Tentamen groep 2', ...MORNING),
      anEvent('PSY101 Tentamen', ...at('20261029T070000', '20261029T160000')),
    ]) {
      expect(sheetsOf(event).map(({ rows }) => rows[0]?.cells[1])).toEqual(['activity_code']);
    }
  });
});

describe('when an event was changed', () => {
  const due = (title: string, modified: string, stamped: string) =>
    anEvent(`PSY101 ${title} due`, 'DTSTART:20261012T215900Z', `LAST-MODIFIED:${modified}`, `DTSTAMP:${stamped}`);
  const modifiedIn = (...events: readonly string[]) =>
    sheetsOf(...events)[0]
      ?.rows.slice(1)
      .map(({ modifiedAt }) => modifiedAt);

  it('is told where events were changed at different moments', () => {
    expect(
      modifiedIn(
        due('Essay', '20260901T100000Z', '20260915T120000Z'),
        due('Report', '20260903T100000Z', '20260915T120000Z'),
      ),
    ).toEqual(['2026-09-01T10:00:00Z', '2026-09-03T10:00:00Z']);
  });

  it('is not believed where it is the moment of the export', () => {
    const exported = '20260915T120000Z';
    expect(modifiedIn(due('Essay', exported, exported), due('Report', exported, exported))).toEqual([
      undefined,
      undefined,
    ]);
    expect(modifiedIn(due('Essay', exported, '20260915T120100Z'), due('Report', exported, '20260915T120100Z'))).toEqual(
      [undefined, undefined],
    );
  });
});
