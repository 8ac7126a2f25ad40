import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { tryImport } from '../../import/import.test-support.js';
import type { ImportFile } from '../import-file.js';

const FIXTURES = new URL('../../../../test/fixtures/imports/ok/', import.meta.url);
const fixture = (name: string): ImportFile => ({ name, bytes: readFileSync(new URL(name, FIXTURES)) });
const json = (value: unknown, name = 'a.json'): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value, null, 1)),
});

const primaryCode = (code: string) => ({ codeType: 'identifier', code });
const course = (fields: object = {}) => ({
  courseId: 'c',
  primaryCode: primaryCode('SEC101'),
  name: [{ language: 'en-GB', value: 'Introduction' }],
  studyLoad: { studyLoadUnit: 'ects', value: 5 },
  ...fields,
});
const test = (id: string, fields: object = {}) => ({
  testComponentOfferingId: id,
  primaryCode: primaryCode(`T-${id}`),
  name: [{ language: 'en-GB', value: 'Test' }],
  component: {
    componentId: 't',
    componentType: 'test_on_paper',
    primaryCode: primaryCode('T'),
    name: [],
    courseId: 'c',
  },
  startDateTime: '2026-10-28T09:00:00+01:00',
  endDateTime: '2026-10-28T12:00:00+01:00',
  resultWeight: 100,
  ...fields,
});

/** The one assessment of a course that a test becomes. */
async function assessment(fields: object) {
  const { after } = await tryImport([json([course(), test('1', fields)])]);
  return after.assessments[0];
}

describe('a file of version 5', () => {
  it('becomes a calendar, a programme, a course with its offering, and its tests', async () => {
    const { after, report } = await tryImport([fixture('ooapi-v5.json')]);
    expect(report.format).toBe('ooapi');
    expect(after.calendar.map(({ academicYear, code, kind, name }) => [academicYear, code, kind, name])).toEqual([
      ['2026-2027', '1', 'period', 'Block 1'],
      ['2026-2027', 'EXAMS-1', 'exam', 'Exams of block 1'],
    ]);
    expect(after.programmes).toMatchObject([
      { code: 'BSC-SEC', name: 'Security Studies', level: 'bachelor', totalEc: 180 },
    ]);
    expect(after.courses).toMatchObject([{ code: 'SEC101', name: 'Introduction', ec: 5 }]);
    expect(after.curriculum).toMatchObject([{ programmeCode: 'BSC-SEC', courseCode: 'SEC101', studyYear: null }]);
    expect(after.offerings).toMatchObject([
      { courseCode: 'SEC101', academicYear: '2026-2027', periodCode: '1', expectedStudents: 150 },
    ]);
    expect(
      after.assessments.map(({ code, kind, dueOn, dueTime, weightPercent }) => [
        code,
        kind,
        dueOn,
        dueTime,
        weightPercent,
      ]),
    ).toEqual([
      ['SEC101-P', 'paper', '2026-10-09', '23:59', 40],
      ['SEC101-T', 'written-exam', '2026-10-28', '09:00', 60],
      ['SEC101-T-2', 'written-exam', '2027-01-20', '09:00', null],
    ]);
    expect(after.assessments.map(({ resitOf }) => resitOf)).toEqual([null, null, 'SEC101-T']);
  });

  it('has names in the language of the user', async () => {
    const { after } = await tryImport([fixture('ooapi-v5.json')], { language: 'nl' });
    expect(after.courses.map(({ name }) => name)).toEqual(['Inleiding']);
  });

  it('keeps nothing about persons', async () => {
    const { after, report } = await tryImport([fixture('ooapi-v5.json')]);
    expect(JSON.stringify([after, report])).not.toContain('Person');
  });
});

describe('a file of version 6', () => {
  it('is read with all that is written out within its objects', async () => {
    const { after } = await tryImport([fixture('ooapi-v6.json')]);
    expect(after.courses).toMatchObject([{ code: 'METH', ec: 5, contactHoursTotal: 40 }]);
    expect(after.offerings).toMatchObject([
      { courseCode: 'METH', periodCode: '1', startDate: '2026-08-31', endDate: '2026-11-08', expectedStudents: null },
    ]);
    expect(after.assessments).toMatchObject([
      {
        code: 'METH-EXAM',
        kind: 'digital-exam',
        dueOn: '2026-10-26',
        dueTime: '09:30',
        durationHours: 2.5,
        weightPercent: 100,
      },
    ]);
  });

  it('says with a pointer what it took for what', async () => {
    const { report } = await tryImport([fixture('ooapi-v6.json')]);
    const at = (code: string) => report.issues.find((issue) => issue.code === code);
    expect(at('ooapi-value-unknown')).toMatchObject({
      column: '/items/0/courseOfferings/0/academicSession/academicSessionType',
      value: 'x-block',
      row: 30,
    });
    expect(at('ooapi-not-given')).toMatchObject({ row: 49, column: '/items/1/state', value: 'cancelled' });
  });
});

describe('files of one import', () => {
  it('refer to each other, in any order', async () => {
    const files = [json([test('1')], 'tests.json'), json([course()], 'courses.json')];
    const { after, issues } = await tryImport(files);
    expect(issues).toEqual([]);
    expect(after.assessments).toMatchObject([{ courseCode: 'SEC101', code: 'T' }]);
  });

  it('come beside sheets of the template', async () => {
    const csv = { name: 'a.csv', bytes: new TextEncoder().encode('programme_code;name\nBSC;Security\n') };
    const { report, after } = await tryImport([csv, json([course()])]);
    expect(report.format).toBe('ooapi+template');
    expect([after.programmes.length, after.courses.length]).toEqual([1, 1]);
  });

  it('with the same object twice have it once', async () => {
    const { after, issues } = await tryImport([json([course()], 'a.json'), json([course()], 'b.json')]);
    expect(issues).toEqual(['ooapi-object-twice 2']);
    expect(after.courses).toHaveLength(1);
  });

  it('of which a page is missing say so', async () => {
    const page = (pageNumber: number) =>
      json(
        {
          pageNumber,
          hasNextPage: pageNumber < 3,
          items: [course({ courseId: `c${pageNumber}`, primaryCode: primaryCode(`C${pageNumber}`) })],
        },
        `${pageNumber}.json`,
      );
    expect((await tryImport([page(1), page(3)])).issues).toEqual(['ooapi-more-pages']);
    expect((await tryImport([page(1), page(2), page(3)])).issues).toEqual([]);
  });
});

describe('a test', () => {
  it('that is open for more than a day is handed in at its end', async () => {
    expect(
      await assessment({ startDateTime: '2026-10-01T00:00:00+02:00', endDateTime: '2026-10-09T17:00:00+02:00' }),
    ).toMatchObject({
      dueOn: '2026-10-09',
      dueTime: '17:00',
      releasedOn: '2026-10-01',
      durationHours: null,
    });
  });

  it('that ends at midnight is due in the last minute of the day before', async () => {
    expect(
      await assessment({ startDateTime: '2026-10-01T08:00:00Z', endDateTime: '2026-10-09T22:00:00Z' }),
    ).toMatchObject({
      dueOn: '2026-10-09',
      dueTime: '23:59',
    });
  });

  it.each([
    ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['2027-03-28T00:59:00Z', '2027-03-28', '01:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '03:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30'],
    ['2026-10-28T09:00:00', '2026-10-28', '09:00'],
    ['2026-10-28', '2026-10-28', null],
  ])('at %s is on %s at %s in Amsterdam', async (startDateTime, dueOn, dueTime) => {
    expect(await assessment({ startDateTime, endDateTime: null })).toMatchObject({ dueOn, dueTime });
  });

  it('in two rooms at the same time is one', async () => {
    const { after, issues } = await tryImport([json([course(), test('1'), test('2')])]);
    expect(after.assessments).toHaveLength(1);
    expect(issues).toEqual([expect.stringMatching(/^ooapi-sitting-parallel/)]);
  });

  it('without a date is kept undated, in the year of its session', async () => {
    const session = {
      academicSessionId: 's',
      academicSessionType: 'quarter',
      primaryCode: primaryCode('2'),
      name: [],
      startDateTime: '2026-11-09T00:00:00+01:00',
      endDateTime: '2027-01-31T00:00:00+01:00',
    };
    const undated = test('1', { startDateTime: null, endDateTime: null, academicSessionId: 's' });
    const { after } = await tryImport([json([course(), session, undated])]);
    expect(after.assessments).toMatchObject([{ academicYear: '2026-2027', dueOn: null }]);
    expect(after.calendar).toMatchObject([{ start: '2026-11-09', end: '2027-01-30' }]);
  });
});

describe('what can not be used', () => {
  it.each([
    ['a weight that is no number', { resultWeight: 'half' }, '/1/resultWeight', 'half'],
    ['a date that is none', { startDateTime: '2026-02-31T10:00:00Z' }, '/1/startDateTime', '2026-02-31T10:00:00Z'],
  ])('%s is a warning at its place', async (_what, fields, column, value) => {
    const { report } = await tryImport([json([course(), test('1', fields)])]);
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'ooapi-field-invalid', severity: 'warning', column, value }),
    );
  });

  it('is reported where it is no object of the API', async () => {
    const { report } = await tryImport([json([course(), 'text', { colour: 'x' }])]);
    const unknown = report.issues.filter(({ code }) => code === 'ooapi-object-unknown');
    expect(unknown.map(({ column, value }) => [column, value])).toEqual([
      ['/1', 'text'],
      ['/2', '{"colour":"x"}'],
    ]);
  });

  it('of several objects on one line is told apart by their number', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify([course(), course({ courseId: 'd', primaryCode: primaryCode('X'), studyLoad: null })]),
    );
    const { issues, report } = await tryImport([{ name: 'a.json', bytes }]);
    expect(issues).toEqual(['course-needs-ec 2', 'json-rows-are-items']);
    expect(report.rows).toMatchObject({ accepted: 1, refused: 1 });
  });
});
