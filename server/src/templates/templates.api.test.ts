import { ImportReportDocument, ProblemDocument } from '@evenkeel/shared/contract';
import { anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';
import { readXlsx } from '../sources/xlsx/read-xlsx.js';

const BAD = 'vakcode;academisch_jaar;toetscode;titel;toetsvorm;datum\nPSY101;2026-2027;T9;Verslag;verslag;ooit\n';

describe('templates over HTTP', () => {
  const { http } = runningServer(aSchedule({ assessments: [anAssessment({ dueOn: day('2026-10-12') })] }));

  const bytesOf = async (path: string) => {
    const answer = await http().get(`/api/v1/${path}`).buffer().responseType('blob').expect(200);
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    return { bytes: answer.body as Buffer, disposition: answer.headers['content-disposition'] };
  };
  const sheetsOf = async (bytes: Uint8Array) =>
    (await readXlsx({ name: 'a.xlsx', bytes })).sheets.map(({ name }) => name);

  it('are empty in the language asked for', async () => {
    const dutch = await bytesOf('templates/schedule.xlsx?lang=nl');
    const english = await bytesOf('templates/schedule.xlsx?lang=en');
    expect(dutch.disposition).toBe('attachment; filename="evenkeel-nl.xlsx"');
    expect((await sheetsOf(dutch.bytes)).slice(0, 3)).toEqual(['Uitleg', 'Opleidingen', 'Vakken']);
    expect((await sheetsOf(english.bytes)).slice(0, 3)).toEqual(['Explanation', 'Programmes', 'Courses']);
  });

  it('are filled with a year of a programme, and change nothing when they are imported again', async () => {
    const { bytes, disposition } = await bytesOf('programmes/BPSY/years/2026-2027/schedule.xlsx?lang=nl');
    expect(disposition).toBe('attachment; filename="BPSY-2026-2027.xlsx"');
    const answer = await http().post('/api/v1/imports/preview').attach('files', bytes, 'a.xlsx').expect(200);
    const report = ImportReportDocument.parse(answer.body);
    expect(report.rows.accepted).toBeGreaterThan(0);
    expect(report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
  });

  it('are text files too, one for each sheet, empty or filled', async () => {
    const textOf = async (path: string) => {
      const answer = await http().get(`/api/v1/${path}`).buffer().expect(200);
      expect(answer.headers['content-type']).toContain('text/csv');
      return { text: answer.text, disposition: answer.headers['content-disposition'] };
    };
    const empty = await textOf('templates/schedule.csv?sheet=assessments&lang=nl');
    expect(empty.disposition).toBe('attachment; filename="evenkeel-toetsen.csv"');
    expect(empty.text.trim().split(/\r?\n/)).toEqual([expect.stringMatching(/^\ufeff?vakcode\W+academisch_jaar/)]);
    const filled = await textOf('programmes/BPSY/years/2026-2027/schedule.csv?sheet=assessments&lang=en');
    expect(filled.disposition).toBe('attachment; filename="BPSY-2026-2027-assessments.csv"');
    expect(filled.text).toContain('2026-10-12');
    await http().get('/api/v1/templates/schedule.csv?sheet=rooms').expect(400);
  });

  it.each([
    ['programmes/NOPE/years/2026-2027/schedule.xlsx', 404, 'unknown-programme'],
    ['programmes/BPSY/years/2030-2031/schedule.xlsx', 404, 'unknown-year'],
    ['programmes/BPSY/years/2026-2030/schedule.xlsx', 400, null],
  ])('refuse %s as a problem', async (path, status, code) => {
    const answer = await http().get(`/api/v1/${path}`).expect(status);
    const problem = ProblemDocument.parse(answer.body);
    expect(problem.status).toBe(status);
    if (code) expect(problem.code).toBe(code);
  });

  it('come back with the refused rows and what is wrong with each', async () => {
    const post = (bytes: string) =>
      http().post('/api/v1/imports/refused-rows').attach('files', Buffer.from(bytes), 'a.csv');
    const answer = await post(BAD).field('language', 'nl').buffer().responseType('blob').expect(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="geweigerde-rijen.xlsx"');
    const { sheets } = await readXlsx({ name: 'a.xlsx', bytes: answer.body as Buffer });
    expect(sheets[0]?.rows[1]?.cells.at(-1)).toMatch(/is geen datum/);
    const none = await post(BAD.replace('ooit', '12-10-2026')).expect(422);
    expect(ProblemDocument.parse(none.body).code).toBe('no-refused-rows');
  });
});
