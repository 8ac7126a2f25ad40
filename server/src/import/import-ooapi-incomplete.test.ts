import { aCourse, aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { tryImport } from './import.test-support.js';

const json = (value: unknown, name = 'ooapi.json') => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value, null, 1)),
});
const primaryCode = (code: string) => ({ codeType: 'identifier', code });
const named = (id: string, code: string, fields: object = {}) => ({
  courseId: id,
  primaryCode: primaryCode(code),
  name: [{ language: 'nl-NL', value: `Vak ${code}` }],
  ...fields,
});
const ects = (value: number) => ({ studyLoad: { studyLoadUnit: 'ects', value } });
const session = {
  academicSessionId: 's',
  academicSessionType: 'semester',
  primaryCode: primaryCode('S1'),
  name: [{ language: 'nl-NL', value: 'Semester 1' }],
  startDate: '2026-09-01',
  endDate: '2027-01-31',
};
const offering = (id: string, course: unknown) => ({
  offeringId: id,
  offeringType: 'course',
  primaryCode: primaryCode(`O-${id}`),
  name: [],
  course,
  academicSession: 's',
  startDate: '2026-09-07',
  endDate: '2026-11-01',
});

describe('a course of the Open Education API without its study load', () => {
  const whole = [named('a', 'A', ects(5)), named('b', 'B'), session, offering('1', 'a'), offering('2', 'b')];

  it('waits, with what leans on it, and keeps nothing else from being imported', async () => {
    const { report, after, issues } = await tryImport([json(whole)]);
    expect(report.blocked).toBe(false);
    expect(after.courses.map(({ code, ec }) => [code, ec])).toEqual([['A', 5]]);
    expect(after.offerings.map(({ courseCode }) => courseCode)).toEqual(['A']);
    expect(issues.map((issue) => issue.split(' ')[0])).toEqual(
      expect.arrayContaining(['course-needs-ec', 'row-waits']),
    );
    expect(report.rows).toEqual({ read: 5, accepted: 3, refused: 2, skipped: 0 });
  });

  it('keeps the EC that are known already, and takes over its name', async () => {
    const stored = aSchedule({
      courses: [aCourse({ code: 'B', name: 'Old', ec: 7.5 })],
      curriculum: [],
      offerings: [],
    });
    const { report, after } = await tryImport([json(whole)], { stored });
    expect(after.courses.find(({ code }) => code === 'B')).toMatchObject({ name: 'Vak B', ec: 7.5 });
    expect(after.offerings.map(({ courseCode }) => courseCode)).toEqual(['A', 'B']);
    expect(report.rows).toMatchObject({ refused: 0 });
  });

  it('waits too when the load can’t be planned: nothing known must not become 0', async () => {
    const { after, issues, report } = await tryImport([json([named('a', 'A', ects(0)), named('b', 'B', ects(5))])]);
    expect(report.blocked).toBe(false);
    expect(after.courses.map(({ code }) => code)).toEqual(['B']);
    expect(issues.join()).toContain('ooapi-study-load-out-of-range');
  });

  it('waits among the good rows as among all', async () => {
    const { after } = await tryImport([json(whole)], { goodRowsOnly: true });
    expect(after.courses.map(({ code }) => code)).toEqual(['A']);
  });
});

describe('what comes in other wrappings than a page', () => {
  it.each([
    ['an object with a list of each kind', { courses: [named('a', 'A', ects(5))], sessions: { items: [session] } }],
    [
      'a list of pages',
      [
        { pageNumber: 1, items: [named('a', 'A', ects(5))] },
        { pageNumber: 2, items: [session] },
      ],
    ],
    ['an answer with its body in a field', { data: { items: [named('a', 'A', ects(5)), session] } }],
  ])('is read all the same: %s', async (_what, value) => {
    const { after, report } = await tryImport([json(value)]);
    expect(report.format).toBe('ooapi');
    expect([after.courses.length, after.calendar.length]).toEqual([1, 1]);
  });

  it('goes by its code where it has no name in any language', async () => {
    const { after, report } = await tryImport([json([named('a', 'A', { ...ects(5), name: [] })])]);
    expect(report.blocked).toBe(false);
    expect(after.courses).toMatchObject([{ code: 'A', name: 'A' }]);
  });
});
