import { createHash } from 'node:crypto';
import {
  KeptReportDocument,
  KeptReportListDocument,
  ReportBatchDocument,
  TermReportDocument,
} from '@evenkeel/shared/contract';
import { twoCohorts } from '@evenkeel/shared/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { bytesAt, type RunningServer, runningServer } from '../../running-server.test-support.js';

jest.setTimeout(90_000);

const API = '/api/v1';
const YEAR = `${API}/programmes/BPSY/years/2026-2027`;
const ASKED = { sections: ['finding', 'changes'], format: 'pdf', language: 'en', by: 'programme-director' };

type Http = RunningServer['http'];

async function keep(http: Http, asked: object = ASKED): Promise<KeptReportDocument> {
  return KeptReportDocument.parse((await http().post(`${YEAR}/reports`).send(asked).expect(201)).body);
}

describe('a report that is kept', () => {
  const { http } = runningServer(twoCohorts());

  it('tells who made it when of which data, and comes again to the last byte', async () => {
    const kept = await keep(http);
    expect(kept).toMatchObject({
      ...{ programme: 'BPSY', year: '2026-2027', term: null, sections: ['finding', 'changes'], scenario: null },
      ...{ format: 'pdf', language: 'en', by: 'programme-director', dataVersion: 1 },
      ...{ fileName: 'evenkeel-BPSY-2026-2027-year.pdf' },
    });
    const bytes = await bytesAt(http, `${API}/reports/${kept.id}/file`);
    expect(bytes.length).toBe(kept.size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(kept.sha256);
    const { version, reports } = KeptReportListDocument.parse((await http().get(`${YEAR}/reports`).expect(200)).body);
    expect(reports[0]).toEqual(kept);
    expect(kept.madeWith).toBe(version);
  });

  it('can be had in another form, and says in each what it said then', async () => {
    const kept = await keep(http);
    const dutch = await http().get(`${API}/reports/${kept.id}/file?format=json&lang=nl`).expect(200);
    const report = TermReportDocument.parse(JSON.parse(dutch.text ?? ''));
    expect([report.language, report.sections.map(({ id }) => id)]).toEqual(['nl', ['finding', 'changes']]);
  });

  it('stands beside the next one of the same weeks', async () => {
    await keep(http);
    const next = TermReportDocument.parse((await http().get(`${YEAR}/report.json?lang=en`).expect(200)).body);
    const changes = next.sections.find(({ id }) => id === 'changes');
    expect(changes?.facts.map(({ text }) => text).join(' ')).toMatch(
      /Since the report of .*data version 1.*No signal is gone/,
    );
    expect(changes?.tables.map(({ id }) => id)).toContain('since');
    const ofTerm = TermReportDocument.parse(
      (await http().get(`${YEAR}/report.json?lang=en&profile=part-time&sections=changes`).expect(200)).body,
    );
    expect(ofTerm.sections[0]?.facts.map(({ text }) => text).join(' ')).toMatch(
      /No report of these weeks was kept yet/,
    );
  });

  it('stands beside the next one of the same pathway alone', async () => {
    const changes = async () => {
      const path = `${YEAR}/report.json?lang=en&pathway=worst&sections=changes`;
      const { sections } = TermReportDocument.parse((await http().get(path).expect(200)).body);
      return sections[0]?.facts.map(({ text }) => text).join(' ');
    };
    expect(await changes()).toMatch(/No report of these weeks was kept yet/);
    expect((await keep(http, { ...ASKED, pathway: 'worst' })).pathway).toBe('worst');
    expect(await changes()).toMatch(/Since the report of/);
  });

  it.each([
    ['an unknown term', { ...ASKED, term: 'Z9' }, 404],
    ['no function', { ...ASKED, by: undefined }, 400],
    ['an unknown section', { ...ASKED, sections: ['gossip'] }, 400],
  ])('is refused for %s, and nothing is kept', async (_, asked, status) => {
    const count = async () => (await http().get(`${YEAR}/reports`).expect(200)).body.reports.length;
    const before = await count();
    await http().post(`${YEAR}/reports`).send(asked).expect(status);
    expect(await count()).toBe(before);
  });

  it('is not found where there is none', async () => {
    await http().get(`${API}/reports/none/file`).expect(404);
  });
});

describe('the reports of all programmes', () => {
  const schedule = twoCohorts();
  const [programme] = schedule.programmes;
  if (!programme) throw new Error('No programme');
  const { http } = runningServer({ ...schedule, programmes: [programme, { ...programme, code: 'B/EMPTY' }] });
  const batch = { year: '2026-2027', ...ASKED, sections: ['finding'] };
  const over = async (id: string): Promise<ReportBatchDocument> => {
    const { text } = await http().get(`${API}/report-batches/${id}/events`).expect(200);
    const [last = ''] = text
      .split('\n')
      .filter((line) => line.startsWith('data:'))
      .slice(-1);
    return ReportBatchDocument.parse(JSON.parse(last.slice('data:'.length)));
  };

  it('come in one archive, each is kept, and it says which could not be made and why', async () => {
    const asked = { ...batch, programmes: ['B/EMPTY', 'BPSY', 'BPSY'] };
    const { id } = ReportBatchDocument.parse((await http().post(`${API}/report-batches`).send(asked).expect(202)).body);
    const done = await over(id);
    expect(done).toMatchObject({ state: 'done', progress: { done: 2, of: 2 }, result: { made: 1 } });
    expect(done.result?.notMade).toMatchObject([{ programme: 'B/EMPTY' }]);
    expect(done.result?.notMade[0]?.why.nl).not.toBe('');
    const archive = await bytesAt(http, `${API}/report-batches/${id}/file`);
    expect(archive.length).toBe(done.result?.size);
    const [[name, bytes] = []] = Object.entries(unzipSync(archive));
    const { reports } = KeptReportListDocument.parse((await http().get(`${YEAR}/reports`).expect(200)).body);
    expect(name).toBe(reports[0]?.fileName);
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(reports[0]?.sha256);
  });

  it('are those with courses in the year, and can be cancelled', async () => {
    const { id } = (await http().post(`${API}/report-batches`).send(batch).expect(202)).body as { id: string };
    await http().delete(`${API}/report-batches/${id}`).expect(204);
    expect((await over(id)).state).toBe('cancelled');
    await http().get(`${API}/report-batches/${id}/file`).expect(404);
    await http()
      .post(`${API}/report-batches`)
      .send({ ...batch, year: '2030-2031' })
      .expect(404);
    await http().get(`${API}/report-batches/none`).expect(404);
  });
});
