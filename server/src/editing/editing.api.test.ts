import {
  EditConflictDocument,
  EditReportDocument,
  EditTableDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';

const TABLE = '/api/v1/records/assessments?programme=BPSY&year=2026-2027';
const schedule = aSchedule({
  assessments: [
    anAssessment({ title: 'Essay', kind: 'paper', dueOn: day('2026-10-12'), effortHours: 7.5, groupWork: true }),
  ],
});

describe('records over HTTP', () => {
  const { http } = runningServer(schedule);

  const get = (path: string) => http().get(path);
  const post = (path: string, edits: readonly object[]) =>
    http().post(`/api/v1/records${path}`).send({ programme: 'BPSY', year: '2026-2027', edits });
  const table = async (lang = 'en') => EditTableDocument.parse((await get(`${TABLE}&lang=${lang}`).expect(200)).body);

  it('are a table of texts in the language asked for, with the words that are understood', async () => {
    const [english, dutch] = [await table('en'), await table('nl')];
    expect(english.rows[0]).toMatchObject({
      key: '["PSY101","2026-2027","T1"]',
      cells: { courseCode: 'PSY101', due: '2026-10-12', effortHours: '7.5', kind: 'paper', groupWork: 'yes' },
      source: { source: 'test' },
      fieldSources: {},
    });
    expect(dutch.rows[0]?.cells).toMatchObject({
      due: '12-10-2026',
      effortHours: '7,5',
      kind: 'werkstuk',
      groupWork: 'ja',
    });
    expect(dutch.columns.find(({ field }) => field === 'kind')).toMatchObject({
      header: 'toetsvorm',
      need: 'required',
      isKey: false,
      choices: expect.arrayContaining(['schriftelijk tentamen']),
    });
    expect(english.columns.filter(({ isKey }) => isKey).map(({ field }) => field)).toEqual(['courseCode', 'code']);
  });

  it('are tried first and stored after', async () => {
    const { rows } = await table();
    const edits = rows.map(({ key, version }) => ({
      action: 'change',
      kind: 'assessments',
      key,
      version,
      cells: { due: '19-10-2026' },
    }));
    const tried = EditReportDocument.parse((await post('/preview', edits).expect(200)).body);
    expect(tried).toMatchObject({ applied: false, blocked: false, importId: null, dataVersion: 1 });
    const stored = EditReportDocument.parse((await post('', edits).expect(200)).body);
    expect(stored).toMatchObject({ applied: true, dataVersion: 2, importId: 2 });
    const again = await post('?lang=nl', edits).expect(409);
    const conflict = EditConflictDocument.parse(again.body);
    expect(again.headers['content-type']).toMatch(/problem\+json/);
    expect(conflict).toMatchObject({
      code: 'record-changed',
      title: 'Door een ander gewijzigd',
      conflicts: [{ edit: 0, row: { cells: { due: '19-10-2026' }, fieldSources: { due: { source: 'hand' } } } }],
    });
    await http().post('/api/v1/imports/2/undo').expect(200);
    expect((await table()).rows[0]?.cells['due']).toBe('2026-10-12');
  });

  it.each([
    ['a kind that is not edited', '/api/v1/records/enrolments?programme=BPSY&year=2026-2027', 400],
    ['no such year', '/api/v1/records/courses?programme=BPSY&year=2026-2028', 400],
    ['a programme that is not there', '/api/v1/records/courses?programme=NONE&year=2026-2027', 404],
  ])('are refused with a problem: %s', async (_name, path, status) => {
    ProblemDocument.parse((await get(path).expect(status)).body);
  });

  it('are refused when nothing is edited, and when an edit is none', async () => {
    await post('', []).expect(400);
    await post('', [{ action: 'change', kind: 'assessments', cells: {} }]).expect(400);
  });

  it('cannot be imported in the name of the hand', async () => {
    const answer = http()
      .post('/api/v1/imports/preview')
      .attach('files', Buffer.from('a;b\n'), 'a.csv')
      .field({ source: 'hand' });
    ProblemDocument.parse((await answer.expect(400)).body);
  });
});
