import { describe, expect, it } from '@jest/globals';
import { tryImport } from './import.test-support.js';

const json = (value: unknown, name = 'ooapi.json') => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value, null, 1)),
});
const primaryCode = (code: string) => ({ codeType: 'identifier', code });
const course = (id: string) => ({
  courseId: id,
  primaryCode: primaryCode(id.toUpperCase()),
  name: [{ language: 'nl-NL', value: `Vak ${id}` }],
  studyLoad: [{ studyLoadUnit: 'ects', value: 5 }],
});
const session = (id: string, start: string, end: string) => ({
  academicSessionId: id,
  academicSessionType: 'semester',
  primaryCode: primaryCode(id.toUpperCase()),
  name: [],
  startDateTime: `${start}T00:00:00+02:00`,
  endDateTime: `${end}T00:00:00+02:00`,
});
const component = (id: string, type: string, code = id) => ({
  componentId: id,
  componentType: type,
  primaryCode: primaryCode(code),
  name: [{ language: 'en-GB', value: `Part ${code}` }],
});
const offering = (id: string, fields: object) => ({
  courseOfferingId: id,
  primaryCode: primaryCode(id),
  academicSessionId: 's1',
  ...fields,
});
const test = (id: string, fields: object) => ({
  testComponentOfferingId: id,
  primaryCode: primaryCode(id),
  courseOfferingIds: ['o1'],
  startDateTime: '2026-10-28T09:00:00+01:00',
  endDateTime: '2026-10-28T12:00:00+01:00',
  ...fields,
});
const S1 = session('s1', '2026-09-01', '2027-01-31');
const whole = [course('a'), S1, offering('o1', { courseId: 'a' })];
const examOf = (fields: object) => [component('c', 'test_on_paper'), test('t1', { componentId: 'c', ...fields })];

describe('an item of the Open Education API with a fault', () => {
  it.each([
    ['an offering of a course that nobody has', offering('o2', { courseId: 'gone' }), 'course-unknown'],
    [
      'a test on a day after its year',
      [
        component('late', 'oral_test'),
        test('t2', { componentId: 'late', academicSessionId: 's1', startDateTime: '2027-10-01T09:00:00+02:00' }),
      ],
      'date-outside-year',
    ],
    ['a session without days', { ...S1, academicSessionId: 's9', startDateTime: null, endDateTime: null }, ''],
    ['a session that ends before it starts', session('s9', '2027-01-01', '2026-12-01'), 'end-before-start'],
    ['a test without any name', [test('t2', { primaryCode: null, componentId: 'x', resultWeight: 10 })], ''],
  ])('is left out and told, and the others go on: %s', async (_what, extra, code) => {
    const { report, after } = await tryImport([json([whole, examOf({}), extra])]);
    expect(report.blocked).toBe(false);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.courses.map((one) => one.code)).toEqual(['A']);
    expect(after.assessments.map((one) => one.code)).toContain('c');
    expect(report.issues.map((issue) => issue.code)).toEqual(expect.arrayContaining(code === '' ? [] : [code]));
  });

  it('is among the refused rows, with its place', async () => {
    const { report } = await tryImport([json([whole, offering('o2', { courseId: 'gone' })])]);
    expect(report.rows).toMatchObject({ read: 4, accepted: 3, refused: 1 });
    const unknown = report.issues.find(({ code }) => code === 'course-unknown');
    expect(unknown).toMatchObject({ severity: 'warning', sheet: 'Offerings', value: 'gone' });
    expect(report.issues.map(({ code }) => code)).toContain('items-held');
  });

  it('does not take exams away where weights do not add up', async () => {
    const { report, after, issues } = await tryImport([json([whole, examOf({ resultWeight: 60 })])]);
    expect(report.rows.refused).toBe(0);
    expect(after.assessments).toMatchObject([{ code: 'c', weightPercent: 60 }]);
    expect(issues.join()).toContain('weights-sum-of-source');
  });

  it('with a weight above the whole has no weight', async () => {
    const { after } = await tryImport([json([whole, examOf({ resultWeight: 400 })])]);
    expect(after.assessments).toMatchObject([{ code: 'c', weightPercent: null }]);
  });
});

describe('one id for two objects', () => {
  it('is a test here and a lecture there', async () => {
    const lecture = component('c', 'lecture', 'LEC');
    const { report, after } = await tryImport([json([whole, lecture, examOf({})])]);
    expect(report.blocked).toBe(false);
    expect(after.assessments).toMatchObject([{ courseCode: 'A', code: 'c', kind: 'written-exam' }]);
  });

  it('means the first, and both are read where their codes differ', async () => {
    const other = { ...course('a'), primaryCode: primaryCode('B') };
    const { after, issues } = await tryImport([json([whole, other])]);
    expect(after.courses.map(({ code }) => code).sort()).toEqual(['A', 'B']);
    expect(after.offerings.map(({ courseCode }) => courseCode)).toEqual(['A']);
    expect(issues.join()).toContain('ooapi-id-twice');
  });

  it('keeps the first of two that only say something else', async () => {
    const other = { ...course('a'), name: [{ language: 'en', value: 'Other' }] };
    const { report, after, issues } = await tryImport([json([whole, other])]);
    expect(report.blocked).toBe(false);
    expect(after.courses).toMatchObject([{ code: 'A', name: 'Vak a' }]);
    expect(issues.join()).toContain('ooapi-object-differs');
  });
});

describe('what is of another year than the one chosen', () => {
  const next = session('s2', '2027-09-01', '2028-01-31');
  const both = [whole, next, offering('o2', { courseId: 'a', academicSessionId: 's2' }), examOf({})];

  it('is read, listed and left out', async () => {
    const { report, after } = await tryImport([json(both)], { academicYear: '2026-2027' as never }); // a year as written
    expect(report.blocked).toBe(false);
    expect(after.offerings.map(({ academicYear }) => academicYear)).toEqual(['2026-2027']);
    expect(after.assessments).toHaveLength(1);
    expect(report.issues.filter(({ code }) => code === 'ooapi-other-year')).toHaveLength(2);
  });

  it('is imported where no year was chosen', async () => {
    const { after } = await tryImport([json(both)]);
    expect(after.offerings.map(({ academicYear }) => academicYear)).toEqual(['2026-2027', '2027-2028']);
  });

  it('goes by its day where it lies before the year of its session', async () => {
    const early = {
      componentId: 'c',
      academicSessionId: 's1',
      startDateTime: '2026-07-06T09:00:00+02:00',
      endDateTime: '2026-07-06T12:00:00+02:00',
    };
    const { after, issues } = await tryImport([json([whole, component('c', 'test_on_paper'), test('t1', early)])]);
    expect(after.assessments).toMatchObject([{ academicYear: '2025-2026', dueOn: '2026-07-06' }]);
    expect(issues.join()).toContain('ooapi-year-from-day');
  });
});

describe('files of which nothing is wanted', () => {
  it.each([
    ['organisations', { organizationId: 'x', organizationType: 'root', name: [] }],
    ['consumers', [{ consumerKey: 'rio', alliances: [] }]],
    ['lectures', { items: [component('c', 'lecture')] }],
  ])('keep nothing from being imported: %s', async (_what, value) => {
    expect((await tryImport([json(value)])).report.blocked).toBe(false);
    const { report, after } = await tryImport([json(value, 'other.json'), json(whole)]);
    expect(report.blocked).toBe(false);
    expect(after.courses).toHaveLength(1);
  });
});
