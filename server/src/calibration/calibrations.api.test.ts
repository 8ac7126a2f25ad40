import {
  CalibrationDetailDocument,
  CalibrationListDocument,
  LoadDocument,
  ProblemDocument,
  WeekDocument,
} from '@evenkeel/shared/contract';
import { twoCohorts } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';

const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';
const LOAD = `${YEAR}/cohorts/1/load`;

/** Clicks in the weeks of semester 1 of a course of year 1, busier towards the end of October. */
const CLICKS = [
  'course_code;academic_year;week;clicks;enrolled_students',
  ...Array.from({ length: 20 }, (_, index) => {
    const week = index + 36;
    return `PSY101;2026-2027;${week};${900 - 10 * index + (week === 42 ? 700 : 0) + (week === 41 ? 300 : 0)};100`;
  }).slice(0, 16),
].join('\n');

describe('calibrations over HTTP', () => {
  const { http } = runningServer(twoCohorts());
  const list = async () => CalibrationListDocument.parse((await http().get('/api/v1/calibrations').expect(200)).body);
  const load = async () => LoadDocument.parse((await http().get(LOAD).expect(200)).body);
  const hours = async () => (await load()).weeks.map((week) => week.hours);
  const propose = () => http().post('/api/v1/calibrations');
  const decide = (id: number, decision: 'accept' | 'reject', reason = 'It follows our own courses') =>
    http().post(`/api/v1/calibrations/${id}/${decision}`).send({ reason });
  const problem = (answer: { body: unknown }) => ProblemDocument.parse(answer.body).code;

  it('say what is missing while there is no activity', async () => {
    expect(await list()).toEqual({
      shipped: { tau: 5, exponent: 0.5, baseShare: 0.65 },
      activity: [],
      calibrations: [],
    });
    expect(problem(await propose().expect(422))).toBe('no-activity');
  });

  it('are fitted on the activity that is stored, and change nothing until they are accepted', async () => {
    const before = await hours();
    await http().post('/api/v1/imports').attach('files', Buffer.from(CLICKS), 'clicks.csv').expect(200);
    expect((await list()).activity).toEqual([
      { source: 'clicks.csv', system: null, year: '2026-2027', step: 'week', courses: 1, counts: 16 },
    ]);
    const made = CalibrationDetailDocument.parse((await propose().expect(201)).body);
    expect(made).toMatchObject({ id: 1, state: 'proposed', courses: 1, sources: ['clicks.csv'], reason: null });
    expect(made.result.weeks).toHaveLength(made.weeks);
    expect(made.result.fit.partialR).toBeGreaterThan(made.result.fit.shipped.partialR ?? 1);
    expect(await hours()).toEqual(before);
    expect((await load()).calibration).toBeNull();
  }, 60_000);

  it('hold for every analysis once accepted, which say so', async () => {
    const before = await hours();
    const { body } = await decide(1, 'accept').expect(200);
    const { state, decidedOn, reason, tau } = CalibrationDetailDocument.parse(body);
    expect({ state, reason }).toEqual({ state: 'accepted', reason: 'It follows our own courses' });
    expect(await hours()).not.toEqual(before);
    expect((await load()).calibration).toEqual({
      acceptedOn: decidedOn,
      settings: ['model.weightExponent', 'model.assessmentShare', 'model.tauTypicalDays'],
    });
    const week = WeekDocument.parse((await http().get(`${YEAR}/cohorts/1/weeks/2026-W42`)).body);
    expect(week.calibration).toEqual((await load()).calibration);
    expect((await list()).calibrations).toMatchObject([{ id: 1, state: 'accepted', tau }]);
  });

  it('make way for the model as shipped when the one that holds is taken back, and can come back', async () => {
    const calibrated = await hours();
    await decide(1, 'reject', 'First more courses').expect(200);
    expect((await load()).calibration).toBeNull();
    expect(await hours()).not.toEqual(calibrated);
    expect(problem(await decide(1, 'reject').expect(409))).toBe('calibration-decided');
    await decide(1, 'accept').expect(200);
    expect(await hours()).toEqual(calibrated);
  });

  it('need a reason and a number that is there', async () => {
    await decide(1, 'reject', ' ').expect(400);
    expect(problem(await decide(9, 'accept').expect(404))).toBe('unknown-calibration');
    expect(problem(await http().get('/api/v1/calibrations/9').expect(404))).toBe('unknown-calibration');
    await http().get('/api/v1/calibrations/x').expect(400);
  });

  it('are fitted one at a time, while the server goes on answering', async () => {
    const answers = await Promise.all([propose(), propose(), http().get('/health')]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.slice(0, 2).sort()).toEqual([201, 409]);
    expect((await list()).calibrations.map(({ id, state }) => [id, state])).toEqual([
      [2, 'proposed'],
      [1, 'accepted'],
    ]);
  }, 60_000);
});
