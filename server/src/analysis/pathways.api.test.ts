import { LoadDocument, PathwaysDocument, StudentProfileDocument, WeekDocument } from '@evenkeel/shared/contract';
import { someEnrolments, twoCohorts } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runningServer } from '../running-server.test-support.js';

const COHORT = '/api/v1/programmes/BPSY/years/2026-2027/cohorts/2';
const courses = ['PSY201', 'PSY203'].map((code) => ({ code, period: null }));
const enrolments = [someEnrolments({ sets: [{ courses, students: 12 }] })];

describe('pathways over HTTP', () => {
  const { http } = runningServer({ ...twoCohorts(), enrolments });

  const get = (path: string) => http().get(path);
  const pathways = async (query = '') =>
    PathwaysDocument.parse((await get(`${COHORT}/pathways${query}`).expect(200)).body);
  const load = async (query: string) => LoadDocument.parse((await get(`${COHORT}/load${query}`).expect(200)).body);

  it('are those of the cohort, by choice unless enrolments are asked for', async () => {
    expect(await pathways()).toMatchObject({
      basis: 'options',
      cohorts: [{ studyYear: 2, pathways: 2, students: null }],
    });
    expect(await pathways('?basis=enrolments')).toMatchObject({ cohorts: [{ pathways: 1, students: 12 }] });
    expect(await pathways('?basis=best')).toMatchObject({ basis: 'enrolments' });
  });

  it('keep back the ends of the spread of 12 students', async () => {
    const { cohorts } = await pathways('?basis=enrolments&contactOnly=true');
    const inBlockOne = cohorts[0]?.weeks.find(({ week }) => week === '2026-W38');
    expect(inBlockOne).toEqual({ week: '2026-W38', min: null, p10: null, p50: 4, p90: null, max: null, mean: 4 });
  });

  it('choose the options of the load that is shown', async () => {
    const { cohorts } = await pathways();
    expect((await load('?pathway=worst')).options).toEqual(cohorts[0]?.worst?.courses);
    expect((await load('?pathway=worst&options=PSY291')).options).toEqual(['PSY291']);
  });

  it('know other students, whose load is another document', async () => {
    const { body } = await get('/api/v1/student-profiles').expect(200);
    expect(
      z
        .array(StudentProfileDocument)
        .parse(body)
        .map(({ id }) => id),
    ).toContain('35-hours');
    const [usual, short] = [await load(''), await load('?profile=35-hours')];
    expect([usual.norm, usual.profile, short.norm, short.profile]).toEqual([42, null, 35, '35-hours']);
    const week = WeekDocument.parse((await get(`${COHORT}/weeks/2026-W43?profile=35-hours`).expect(200)).body);
    expect(week).toMatchObject({ norm: 35, studentProfile: '35-hours' });
  });

  it.each([
    ['/pathways?profile=tired', 422, 'unknown-profile'],
    ['/load?profile=tired', 422, 'unknown-profile'],
    ['/load?pathway=best', 400, 'invalid-request'],
    ['/pathways?basis=guesses', 400, 'invalid-request'],
  ])('refuse %s with %i %s', async (path, status, code) => {
    const { body } = await get(COHORT + path).expect(status);
    expect(body).toMatchObject({ status, code });
  });
});
