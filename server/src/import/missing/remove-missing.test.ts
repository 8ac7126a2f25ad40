import { aCourse, anAssessment, anOffering, aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const HEADER = 'course_code,academic_year,assessment_code,title,type';
const CODES = ['T1', 'T2', 'T3', 'T4', 'T5'];
const rowOf = (code: string, course = 'PSY101') => `${course},2026-2027,${code},Assignment,assignment`;
const stored = aSchedule({ assessments: CODES.map((code) => anAssessment({ code })) });

const trial = (codes: readonly string[], part: Parameters<typeof tryImport>[1] = {}) =>
  tryImport([csvFile([HEADER, ...codes.map((code) => rowOf(code))])], { stored, applyMissing: true, ...part });
const codesOf = ({ assessments }: typeof stored) => assessments.map(({ code }) => code);

describe('an import that takes away what is missing', () => {
  it('takes away up to a fifth of what is stored of its courses, and says so', async () => {
    const { after, report, issues } = await trial(CODES.slice(1));
    expect(codesOf(after)).toEqual(['T2', 'T3', 'T4', 'T5']);
    expect(report).toMatchObject({ blocked: false, counts: { missing: 1, unchanged: 4 } });
    expect(issues).toEqual(['missing-removed']);
  });

  it('is blocked above a fifth', async () => {
    const { after, report, issues } = await trial(CODES.slice(2));
    expect(codesOf(after)).toEqual(CODES);
    expect(issues).toEqual(['missing-too-many']);
    expect(report.blocked).toBe(true);
    expect(report.issues[0]?.message).toContain('2 of the 5 stored records');
  });

  it('is blocked when a course would lose all it has of a kind', async () => {
    const two = {
      ...stored,
      courses: [aCourse(), aCourse({ code: 'PSY102' })],
      assessments: [...stored.assessments, anAssessment({ courseCode: 'PSY102' })],
    };
    const files = [
      csvFile([HEADER, ...CODES.map((code) => rowOf(code))]),
      csvFile(['course_code,academic_year,period_code', 'PSY101,2026-2027,1', 'PSY102,2026-2027,1'], 'offerings.csv'),
    ];
    const { issues, report } = await tryImport(files, { stored: two, applyMissing: true });
    expect(issues).toContain('missing-whole-scope');
    expect(report.issues.find(({ code }) => code === 'missing-whole-scope')?.message).toContain('PSY102 · 2026-2027');
  });

  it('is blocked when a resit that stays names what would go', async () => {
    const withResit = { ...stored, assessments: [...stored.assessments, anAssessment({ code: 'R', resitOf: 'T1' })] };
    const { issues, after } = await trial(['T2', 'T3', 'T4', 'T5', 'R'], { stored: withResit });
    expect(issues).toContain('missing-still-used');
    expect(codesOf(after)).toContain('T1');
  });

  it('takes nothing away on the word of a file with errors', async () => {
    const files = [
      csvFile([HEADER, ...['T2', 'T3', 'T4'].map((code) => rowOf(code)), 'PSY101,2026-2027,T5,,assignment']),
    ];
    const { issues, after } = await tryImport(files, { stored, applyMissing: true, goodRowsOnly: true });
    expect(issues).toEqual(expect.arrayContaining(['missing-kept', 'good-rows-only']));
    expect(codesOf(after)).toEqual(CODES);
  });

  it('knows of no scope in a file without rows', async () => {
    const { after } = await trial([]);
    expect(codesOf(after)).toEqual(CODES);
  });

  it('is a choice: otherwise absent is not deleted', async () => {
    const { after, issues } = await trial(CODES.slice(1), { applyMissing: false });
    expect(codesOf(after)).toEqual(CODES);
    expect(issues).toEqual([]);
  });

  it('leaves kinds alone that the files do not hold', async () => {
    const { after } = await trial(CODES.slice(1));
    expect(after.offerings).toEqual([anOffering()]);
  });
});
