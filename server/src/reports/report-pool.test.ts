import { academicYear } from '@evenkeel/shared/calendar';
import { aPolicy, day, twoCohorts } from '@evenkeel/shared/testing';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { ReportPool } from './report-pool.js';
import type { ReportData } from './report-task.js';

jest.setTimeout(60_000);

const year = academicYear('2026-2027');
if (!year) throw new Error('No such year');
const data: ReportData = {
  ...{ schedule: twoCohorts(), programmeCode: 'BPSY', academicYear: year, termCode: null, studyYears: null },
  ...{
    style: 'typical',
    profile: null,
    pathway: null,
    policy: aPolicy(),
    decisions: [],
    profiles: [],
    dataVersion: 1,
    dataDate: null,
  },
  ...{ history: { imports: [], assessments: [], additions: [] }, asOf: day('2026-10-01') },
  ...{ scenario: null, sections: ['finding'], last: null },
};
const task = { kind: 'make', data, format: 'json', language: 'en' } as const;

describe('the processes that make reports', () => {
  const pool = new ReportPool();
  afterAll(() => pool.onModuleDestroy());

  it('make several at once, each its own', async () => {
    const answers = await Promise.all([task, { ...task, language: 'nl' as const }, task].map((one) => pool.make(one)));
    const texts = answers.map((answer) =>
      answer.kind === 'made' ? new TextDecoder().decode(answer.bytes) : answer.kind,
    );
    expect(texts[0]).toBe(texts[2]);
    expect(texts[0]).toContain('"language": "en"');
    expect(texts[1]).toContain('"language": "nl"');
  });

  it('make a report anew when anything that it is made from changed', async () => {
    const asked = [data, { ...data, dataVersion: 2 }, data, { ...data, studyYears: [2] }, data];
    const texts: string[] = [];
    for (const one of asked) {
      const answer = await pool.make({ ...task, data: one });
      texts.push(answer.kind === 'made' ? new TextDecoder().decode(answer.bytes) : answer.kind);
    }
    expect(new Set(texts).size).toBe(3);
    expect([texts[0], texts[2]]).toEqual([texts[2], texts[4]]);
    expect(texts[1]).toContain('"dataVersion": 2');
  });

  it('tell the thresholds that a report is asked with, whichever the last one had', async () => {
    const own = aPolicy({ 'week.norm': 43 });
    const asked = [aPolicy(), own, aPolicy(), own].map(
      (policy): ReportData => ({ ...data, policy, sections: ['policy'] }),
    );
    const texts: string[] = [];
    for (const one of asked) {
      const answer = await pool.make({ ...task, data: one, format: 'pdf' });
      texts.push(answer.kind === 'made' ? Buffer.from(answer.bytes).toString('latin1') : answer.kind);
    }
    expect(texts[0]).toContain('%PDF');
    expect(texts[0] === texts[1]).toBe(false);
    expect([texts[2] === texts[0], texts[3] === texts[1]]).toEqual([true, true]);
  });

  it('are ended when one takes too long, and the next report is made all the same', async () => {
    expect((await pool.make(task, 0)).kind).toBe('failed');
    expect((await pool.make(task)).kind).toBe('made');
  });

  it('tell what is not known, and what went wrong', async () => {
    expect(await pool.make({ ...task, data: { ...data, programmeCode: 'NONE' } })).toMatchObject({
      kind: 'refused',
      refused: { reason: 'unknown-programme' },
    });
    expect((await pool.make({ ...task, data: { ...data, policy: {} as ReportData['policy'] } })).kind).toBe('failed');
    expect((await pool.make(task)).kind).toBe('made');
  });
});
