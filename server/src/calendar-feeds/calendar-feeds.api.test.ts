import { CalendarFeedListDocument, NewCalendarFeedDocument } from '@evenkeel/shared/contract';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { twoCohorts } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { anImport } from '../storage/storage.test-support.js';

const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';
const schedule = twoCohorts();
const dated = schedule.assessments.filter(({ dueOn }) => dueOn !== null);

describe('deadlines as a calendar', () => {
  const server = runningServer(schedule);
  const { http } = server;
  const calendar = async (path: string) => (await http().get(path).expect(200)).text.replace(/\r\n /g, '');
  /** The events by their names. */
  const eventsIn = (text: string) =>
    new Map(
      text
        .split('BEGIN:VEVENT')
        .slice(1)
        .map((event) => [/^UID:(.*)$/m.exec(event)?.[1]?.trim() ?? '', event]),
    );

  it('have every deadline and exam once, under a name of its own, and the weeks that ask for attention', async () => {
    const events = eventsIn(await calendar(`${YEAR}/deadlines.ics?lang=en`));
    const names = [...events.keys()];
    expect(names.filter((name) => name.startsWith('2026-2027-'))).toHaveLength(dated.length);
    expect(names.some((name) => name.startsWith('week-'))).toBe(true);
    for (const { dueOn, title } of dated) {
      const own = [...events.values()].filter((event) => event.includes(`SUMMARY:${title.replaceAll(',', '\\,')}`));
      expect(own.some((event) => event.includes((dueOn ?? '').replaceAll('-', '')))).toBe(true);
    }
  });

  it('are the same text for the same data, and those of one year of study are fewer', async () => {
    const [one, again] = [await calendar(`${YEAR}/deadlines.ics`), await calendar(`${YEAR}/deadlines.ics`)];
    expect(again).toBe(one);
    expect(eventsIn(await calendar(`${YEAR}/deadlines.ics?cohort=1`)).size).toBeLessThan(eventsIn(one).size);
  });

  it('keep the name of an event that moves, and count it up', async () => {
    const [moving] = dated;
    if (!moving?.dueOn) throw new Error('The builders have dated assessments');
    const nameOf = (text: string) => [...eventsIn(text)].find(([, event]) => event.includes(`SUMMARY:${moving.title}`));
    const before = nameOf(await calendar(`${YEAR}/deadlines.ics`));
    const changed = { ...EMPTY_SCHEDULE, assessments: [{ ...moving, dueOn: '2026-10-30' as typeof moving.dueOn }] };
    await server.get(ScheduleRepository).apply({ added: EMPTY_SCHEDULE, changed }, anImport({ expectedVersion: 1 }));
    const after = nameOf(await calendar(`${YEAR}/deadlines.ics`));
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]).toContain('20261030');
    expect([before?.[1], after?.[1]].map((event) => /SEQUENCE:(.)/.exec(event ?? '')?.[1])).toEqual(['0', '1']);
  });

  it('can be subscribed to at an address that is told once, until it is revoked', async () => {
    const made = await http().post(`${YEAR}/calendar-feeds`).send({ studyYear: 1, language: 'en' }).expect(201);
    const { id, path } = NewCalendarFeedDocument.parse(made.body);
    const answer = await http().get(path).expect(200);
    expect(answer.headers['content-type']).toMatch(/^text\/calendar/);
    expect(answer.text.replace(/\r\n /g, '')).toBe(await calendar(`${YEAR}/deadlines.ics?cohort=1&lang=en`));
    const listed = await http().get(`${YEAR}/calendar-feeds`).expect(200);
    expect(CalendarFeedListDocument.parse(listed.body).feeds.map((feed) => feed.id)).toEqual([id]);
    expect(JSON.stringify(listed.body)).not.toContain(path.split('/').at(-1)?.replace('.ics', ''));
    await http().delete(`/api/v1/calendar-feeds/${id}`).expect(204);
    await http().get(path).expect(404);
    await http().delete(`/api/v1/calendar-feeds/${id}`).expect(404);
  });

  it('are refused where the programme is not known, and for a secret that is none', async () => {
    await http().get('/api/v1/programmes/NONE/years/2026-2027/deadlines.ics').expect(404);
    await http().post('/api/v1/programmes/NONE/years/2026-2027/calendar-feeds').send({}).expect(404);
    await http().get('/api/v1/calendars/guess.ics').expect(404);
  });
});
