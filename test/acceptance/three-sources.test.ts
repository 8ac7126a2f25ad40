import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReportDocument, SourceLine, StressorLine } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CommandLine, commandLine } from '../support/command-line.js';

jest.setTimeout(180_000);

const PROSPECTUS = [
  'programme_code,programme_name,course_code,course_name,ec,study_year,academic_year,period_code,assessment_code,title,type,weight_pct,due_date,time',
  'BPSY,Psychology,PSY101,Introduction to psychology,5,1,2026-2027,1,T1,Essay,paper,40,2026-10-12,17:00',
  'BPSY,Psychology,PSY101,Introduction to psychology,5,1,2026-2027,1,T2,Written exam,written exam,60,2026-10-28,',
].join('\n');

const CANVAS = JSON.stringify({
  course_code: 'PSY101',
  assignments: [
    {
      id: 501,
      name: 'Essay',
      due_at: '2026-10-12T21:59:00Z',
      submission_types: ['online_upload'],
      updated_at: '2026-09-21T08:15:00Z',
    },
    { id: 502, name: 'Exam', due_at: '2026-10-28T08:00:00Z', submission_types: ['on_paper'] },
    { id: 503, name: 'Essay draft', due_at: '2026-10-01T21:59:00Z', submission_types: ['online_upload'] },
  ],
});

const TIMETABLE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Eveoh//MyTimetable//EN',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:PSY101 Lecture',
  'DTSTART:20260909T070000Z',
  'DTEND:20260909T090000Z',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2',
  'SUMMARY:PSY101 Tentamen',
  'DTSTART:20261029T080000Z',
  'DTEND:20261029T110000Z',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('a course of which three sources speak, on the command line', () => {
  let line: CommandLine;
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-sources-'));
  const files = { prospectus: '', canvas: '', timetable: '' };
  const run = async <T>(...words: readonly string[]) => (await line.run(...words, '--json')).json<T>();
  const load = (...words: readonly string[]) => run<ImportReportDocument>('import', ...words, '--year', '2026-2027');
  const contradictions = async () => {
    const found = await run<StressorLine[]>('stressors', '--programme', 'BPSY', '--year', '2026-2027', '--cohort', '1');
    return found.filter(({ rule }) => rule === 'C7');
  };

  beforeAll(async () => {
    line = await commandLine();
    const write = (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    files.prospectus = write('prospectus.csv', `${PROSPECTUS}\n`);
    files.canvas = write('canvas.json', CANVAS);
    files.timetable = write('timetable.ics', TIMETABLE);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await line?.remove();
  });

  it('says nothing is fine while only the prospectus is known', async () => {
    expect(await load(files.prospectus)).toMatchObject({ applied: true, matches: [] });
    expect(await contradictions()).toMatchObject([{ status: 'cannot-tell', missing: ['second-source'] }]);
  });

  it('recognises the essay and the exam in the learning environment, and leaves the draft of the essay alone', async () => {
    const report = await load(files.canvas);
    expect(report.matches?.map(({ title, chosen, chosenBy }) => [title, chosen, chosenBy])).toEqual([
      ['Essay draft', null, 'open'],
      ['Essay', 'T1', 'likely'],
      ['Exam', 'T2', 'likely'],
    ]);
    expect(report.records.assessments).toMatchObject({ added: 1, missing: 0 });
    expect(report.issues.map(({ code }) => code)).toContain('sources-differ');
  });

  it('recognises the exam in the timetable on another day, and says so', async () => {
    const report = await load(files.timetable);
    expect(report.matches).toMatchObject([{ source: 'icalendar', chosen: 'T2', chosenBy: 'likely' }]);
    expect(report.issues.map(({ code }) => code)).toContain('sources-differ-in-date');
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        label: 'PSY101 · 2026-2027 · T2 · Written exam',
        fields: expect.arrayContaining([{ field: 'dueOn', before: '2026-10-28', after: '2026-10-29' }]),
      }),
    );
  });

  it('finds the contradictions: red for the exam, amber for the hour of the essay', async () => {
    const told = await contradictions();
    const [essay, exam] = told.filter(({ status }) => status === 'found');
    expect(essay).toMatchObject({ severity: 'amber', dates: ['2026-10-12'] });
    expect(essay?.contributions).toMatchObject([
      { item: 'T1', source: 'canvas', claimed: { dueTime: '23:59' } },
      { item: 'T1', source: 'template', claimed: { dueTime: '17:00' } },
    ]);
    expect(exam).toMatchObject({ severity: 'red', value: 2, dates: ['2026-10-28', '2026-10-29'] });
    expect(exam?.contributions.map(({ source, claimed }) => [source, claimed?.['dueOn']])).toEqual([
      ['canvas', '2026-10-28'],
      ['template', '2026-10-28'],
      ['icalendar', '2026-10-29'],
    ]);
    expect(told.filter(({ status }) => status !== 'found')).toMatchObject([{ missing: ['second-source'] }]);
  });

  it('changes nothing when each source comes again', async () => {
    for (const file of Object.values(files)) {
      const again = await load(file);
      expect(again.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
      expect(again.importId).toBeNull();
    }
  });

  it('lists the sources with their kind, what they tell and how fresh they are', async () => {
    const sources = await run<SourceLine[]>('sources');
    expect(sources.every(({ ageDays }) => ageDays !== null && ageDays <= 1)).toBe(true);
    expect(sources.map(({ source, kind, claims }) => [source, kind, claims])).toEqual([
      ['canvas', 'learning-environment', 3],
      ['icalendar', 'timetable', 1],
      ['template', 'prospectus', 2],
    ]);
  });

  it('is as it was before once the timetable and the learning environment are undone', async () => {
    await run('undo', '3');
    const exam = (await contradictions()).filter(({ status }) => status === 'found');
    expect(exam).toMatchObject([{ dates: ['2026-10-12'] }]);
    await run('undo', '2');
    expect(await contradictions()).toMatchObject([{ status: 'cannot-tell' }]);
    expect(await load(files.prospectus)).toMatchObject({ counts: { added: 0, changed: 0, missing: 0 } });
  });
});
