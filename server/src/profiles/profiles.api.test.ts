import {
  ImportLogListDocument,
  ImportReportDocument,
  ProblemDocument,
  ProfileDocument,
  ProfileListDocument,
  type ProfileRulesDocument,
  ProfileTrialDocument,
} from '@evenkeel/shared/contract';
import { aCalendarRecord, aCourse, aSchedule } from '@evenkeel/shared/testing';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { importLimits } from '../config/import-limits.js';
import { ImportWorkers } from '../import/worker/import-workers.js';
import { runningServer } from '../running-server.test-support.js';
import { buildServer } from '../start-server.js';
import { databaseUrl } from '../storage/database-url.js';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { shippedProfiles } from './shipped-profiles.js';

const event = (summary: string, description = '', end = 'T110000') =>
  `BEGIN:VEVENT\nUID:${summary}\nSUMMARY:${summary}\nDESCRIPTION:${description}\nDTSTART:20261005T090000\nDTEND:20261005${end}\nEND:VEVENT\n`;
const CALENDAR = `BEGIN:VCALENDAR\nPRODID:-//Own//Own//EN\n${[
  event('psy-eins lecture', 'Group 2a\\nLecturer: Anna Berg'),
  event('psy-zwei something', 'Room B1\\nDUPONT Jean'),
  event('Portfolio'),
  event('psy-eins essay', '', 'T090000'),
].join('')}END:VCALENDAR\n`;

const OWN: ProfileRulesDocument = {
  id: 'own',
  version: 1,
  name: 'Own calendar',
  product: ['Own//Own'],
  signs: [],
  course: [{ pattern: '\\bpsy-(eins)\\b', is: 'PSY101' }, { pattern: '\\b(psy-\\w+)\\b' }],
  type: [{ pattern: 'lecture', is: 'lecture' }],
  group: [{ from: 'description', pattern: 'Group (\\w+)' }],
  everyone: [],
  title: [],
  deadline: [],
  opening: [],
};

/** The version of the profile as it comes with the program. */
const ADE = shippedProfiles().find(({ profile }) => profile.id === 'ade')?.profile.version ?? 0;

describe('calendar profiles over HTTP', () => {
  const { http, get } = runningServer(
    aSchedule({ courses: [aCourse({ code: 'PSY101' })], calendar: [aCalendarRecord({ kind: 'period' })] }),
  );
  const one = async (id: string) =>
    ProfileDocument.parse((await http().get(`/api/v1/profiles/${id}`).expect(200)).body);
  const put = (id: string, body: object) => http().put(`/api/v1/profiles/${id}`).send(body);
  const attempt = (rules: object, file = CALENDAR) =>
    http()
      .post('/api/v1/profiles/own/try')
      .attach('file', Buffer.from(file), 'own.ics')
      .field('profile', JSON.stringify(rules));
  const problem = (answer: { body: unknown }) => ProblemDocument.parse(answer.body);

  it('are listed as they came with the program, in order of name', async () => {
    const list = ProfileListDocument.parse((await http().get('/api/v1/profiles').expect(200)).body);
    expect(list).toContainEqual({ id: 'ade', name: 'ADE', version: ADE, edited: false });
    expect(list).toHaveLength(shippedProfiles().length);
    expect(await one('ade')).toMatchObject({
      latest: ADE,
      shipped: true,
      versions: [{ version: ADE, editedAt: null }],
    });
    expect(problem(await http().get('/api/v1/profiles/nope').expect(404)).code).toBe('unknown-profile');
  });

  it('tell on trial how much of a calendar they understand, by which rule, and what is left', async () => {
    const trial = ProfileTrialDocument.parse((await attempt(OWN).expect(200)).body);
    expect(trial).toMatchObject({
      read: 4,
      understood: 3,
      leftOut: 0,
      byField: { course: 3, type: 1, group: 1, deadline: 1 },
      byRule: { course: [2, 1], type: [1], group: [1] },
      courses: [
        { name: 'PSY101', events: 2 },
        { name: 'psy-zwei', events: 1 },
      ],
      groups: [{ name: '2a', events: 1 }],
      totals: { worklist: 2 },
    });
    expect(trial.worklist.map(({ line, summary, missing }) => [line, summary, missing])).toEqual([
      [10, 'psy-zwei something', ['type']],
      [17, 'Portfolio', ['course', 'type']],
    ]);
  });

  it('name no persons on trial', async () => {
    const { text } = await attempt({ ...OWN, type: [] }).expect(200);
    expect(text).toContain('Group 2a');
    expect(text).not.toMatch(/Berg|DUPONT|Jean/);
  });

  it('cut the worklist of a long calendar and tell how long it is', async () => {
    const many = Array.from({ length: 600 }, (_, index) => event(`Portfolio ${index}`)).join('');
    const { body } = await attempt(OWN, `BEGIN:VCALENDAR\n${many}END:VCALENDAR\n`).expect(200);
    const trial = ProfileTrialDocument.parse(body);
    expect([trial.read, trial.understood, trial.worklist.length, trial.totals.worklist]).toEqual([600, 0, 500, 600]);
  });

  it.each([
    ['((a+))+$', 'course, rule 1'],
    ['(', 'course, rule 1'],
    ['.*.*.*x', 'course, rule 1'],
  ])('are refused with a pattern that is malformed or could take long: %s', async (pattern, place) => {
    const refused = problem(
      await attempt({ ...OWN, course: [{ pattern }] })
        .set('Accept-Language', 'en')
        .expect(422),
    );
    expect(refused).toMatchObject({ code: 'profile-invalid', detail: expect.stringContaining(place) });
    const body = { rules: { ...OWN, course: [{ pattern }] }, latest: ADE };
    expect(problem(await put('ade', body).expect(422)).code).toBe('profile-invalid');
  });

  it('are refused on trial without a calendar', async () => {
    expect(problem(await attempt(OWN, 'BEGIN:VCALENDAR\nEND:VCALENDAR\n').expect(422)).code).toBe(
      'calendar-unreadable',
    );
    await http().post('/api/v1/profiles/own/try').field('profile', 'no JSON').expect(400);
  });

  it('read imports as they were changed, and the log says by which version', async () => {
    const created = await http().post('/api/v1/profiles').send({ rules: OWN, note: 'Own codes' }).expect(201);
    expect(ProfileDocument.parse(created.body)).toMatchObject({ edited: true, latest: 1, shipped: false });
    expect(problem(await http().post('/api/v1/profiles').send({ rules: OWN }).expect(409)).code).toBe('profile-exists');
    const calendar = `BEGIN:VCALENDAR\nPRODID:-//Own//Own//EN\n${event('psy-eins lecture')}END:VCALENDAR\n`;
    const send = (path: string, token = '') =>
      http()
        .post(`/api/v1/${path}`)
        .attach('files', Buffer.from(calendar), 'own.ics')
        .field({ year: '2026-2027', token });
    const preview = ImportReportDocument.parse((await send('imports/preview').expect(200)).body);
    expect(preview.counts).toMatchObject({ added: 1 });

    const { rules } = await one('own');
    const renamed = { ...rules, type: [{ pattern: 'lecture', is: 'seminar' }] };
    await put('own', { rules: renamed, note: 'Seminars', latest: 1 }).expect(200);
    expect(problem(await send('imports', preview.token).expect(409)).code).toBe('stale');
    await send('imports').expect(200);
    const [logged] = ImportLogListDocument.parse((await http().get('/api/v1/imports')).body);
    expect(logged?.profileVersion).toBe('own@2 edited');
    const { schedule } = await get(ScheduleRepository).snapshot();
    expect(schedule.activities.map(({ kind }) => kind)).toEqual(['seminar']);
  }, 60_000);

  it('keep every version, refuse a stale change, and go back to the one that came with the program', async () => {
    const { rules } = await one('ade');
    await put('ade', { rules: { ...rules, name: 'ADE here' }, note: 'Own name', latest: ADE }).expect(200);
    expect(problem(await put('ade', { rules, latest: ADE }).expect(409)).code).toBe('stale');
    expect(await one('ade')).toMatchObject({ name: 'ADE here', version: ADE + 1, edited: true, latest: ADE + 1 });
    await put('ade', { rules: null, note: 'Back', latest: ADE + 1 }).expect(200);
    const back = await one('ade');
    expect(back).toMatchObject({ name: 'ADE', version: ADE, edited: false, latest: ADE + 2 });
    expect(back.versions.map(({ version, note, rules: kept }) => [version, note, kept?.name ?? null])).toEqual([
      [ADE + 2, 'Back', null],
      [ADE + 1, 'Own name', 'ADE here'],
      [ADE, null, 'ADE'],
    ]);
    expect(back.versions.at(-1)?.rules).toEqual(rules);
  });

  it('of the institution can be taken out of use, and back', async () => {
    const { latest, rules } = await one('own');
    await put('own', { rules: null, latest }).expect(200);
    const list = ProfileListDocument.parse((await http().get('/api/v1/profiles')).body);
    expect(list.map(({ id }) => id)).not.toContain('own');
    await put('own', { rules, latest: latest + 1 }).expect(200);
    expect(await one('own')).toMatchObject({ edited: true, version: latest + 2 });
  });
});

describe('the trial of a profile', () => {
  let database: TestDatabase;
  let app: INestApplication | null = null;

  const start = async (imports: Parameters<typeof importLimits>[0]) => {
    database = await sqlite();
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    const config = { host: '127.0.0.1', port: 0, clientDir: '/nowhere', demo: 'none', logLevel: 'error' } as const;
    app = await buildServer({ ...config, database: parsed, imports: importLimits(imports) });
    app.useLogger(false);
    return app.init();
  };
  afterEach(async () => {
    await app?.close();
    await database?.stop();
  });
  const attempt = (server: INestApplication) =>
    request(server.getHttpServer())
      .post('/api/v1/profiles/own/try')
      .attach('file', Buffer.from(CALENDAR), 'own.ics')
      .field('profile', JSON.stringify(OWN));

  it('is ended when it takes longer than an import may', async () => {
    const answer = await attempt(await start({ seconds: 0.001 })).expect(422);
    expect(ProblemDocument.parse(answer.body).code).toBe('import-too-long');
  }, 60_000);

  it('is given up when its answer is no longer waited for', async () => {
    const server = await start({ seconds: 60 });
    const workers = server.get(ImportWorkers);
    const run = workers.run.bind(workers);
    const started = new Promise<{ readonly ended: Promise<unknown>; readonly signal: AbortSignal }>((resolve) => {
      jest.spyOn(workers, 'run').mockImplementation((input, control) => {
        const ended = run(input, control);
        resolve({ ended, signal: control.signal });
        return ended;
      });
    });
    const waiting = attempt(server);
    const answer = waiting.then(
      () => 'answered',
      () => 'gone',
    );
    const { ended, signal } = await started;
    waiting.abort();
    await expect(ended).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect([signal.aborted, await answer]).toEqual([true, 'gone']);
  }, 60_000);

  it('takes no larger file than an import does, and says how large it may be', async () => {
    const answer = await attempt(await start({ uploadMegabytes: 1 / 4096 })).expect(413);
    expect(ProblemDocument.parse(answer.body).code).toBe('too-large');
  }, 60_000);
});
