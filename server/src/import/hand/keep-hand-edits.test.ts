import { GIVEN_BACK_SOURCE, HAND_SOURCE, naturalKey, type Provenance, type Schedule } from '@evenkeel/shared/schedule';
import { aCourse, aCurriculumCourse, anAssessment, anOffering, aSchedule, day, week } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvFile, tryImport } from '../import.test-support.js';

const from = (source: string): Provenance => ({ source, location: null, standing: 'stated', note: null });
const HAND = from(HAND_SOURCE);
const HEADER = 'course_code,academic_year,assessment_code,title,type,weight_pct,due_date,time,effort_hours';
const row = (code: string, rest: string) => `PSY101,2026-2027,${code},${rest}`;
const essay = anAssessment({
  code: 'T1',
  title: 'Essay',
  kind: 'paper',
  weightPercent: 100,
  dueOn: day('2026-10-12'),
  effortHours: 20,
});

const importing = (stored: Schedule, ...rows: readonly string[]) => tryImport([csvFile([HEADER, ...rows])], { stored });

describe('an import after an edit by hand', () => {
  it('leaves what was typed, lists the conflict at its cell, and takes the rest', async () => {
    const stored = aSchedule({ assessments: [{ ...essay, fieldProvenance: { dueOn: HAND, dueWeek: HAND } }] });
    const { report, after } = await importing(stored, row('T1', 'Essay 1,paper,100,2026-10-19,,20'));
    expect(after.assessments[0]).toMatchObject({
      dueOn: '2026-10-12',
      title: 'Essay 1',
      fieldProvenance: { dueOn: HAND },
    });
    expect(report.counts).toMatchObject({ changed: 1, moved: 0 });
    expect(report.issues).toEqual([
      expect.objectContaining({
        code: 'hand-edit-kept',
        severity: 'warning',
        row: 2,
        column: 'due_date',
        value: '2026-10-19',
        message: expect.stringMatching(/“2026-10-12” stays, although the file says “2026-10-19”/),
      }),
    ]);
  });

  it('changes nothing when the file and the hand say the same, and says nothing of it', async () => {
    const stored = aSchedule({ assessments: [{ ...essay, fieldProvenance: { dueOn: HAND, dueWeek: HAND } }] });
    const { report, reading } = await importing(stored, row('T1', 'Essay,paper,100,2026-10-12,,20'));
    expect(report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, unchanged: 1 });
    expect(report.issues).toEqual([]);
    expect(reading.difference.toStore.changed.assessments).toEqual([]);
  });

  it('does not put a week beside the day that was typed', async () => {
    const stored = aSchedule({ assessments: [{ ...essay, fieldProvenance: { dueOn: HAND, dueWeek: HAND } }] });
    const { issues, after } = await importing(stored, row('T1', 'Essay,paper,100,week 43,,20'));
    expect(after.assessments[0]).toMatchObject({ dueOn: '2026-10-12', dueWeek: null });
    expect(issues).toEqual(['hand-edit-kept 2']);
  });

  it('does not fill in what was cleared', async () => {
    const cleared = { ...essay, effortHours: null, fieldProvenance: { effortHours: HAND } };
    const { issues, after } = await importing(
      aSchedule({ assessments: [cleared] }),
      row('T1', 'Essay 1,paper,100,2026-10-12,,20'),
    );
    expect(after.assessments[0]).toMatchObject({ effortHours: null, fieldProvenance: { effortHours: HAND } });
    expect(issues).toEqual(['hand-edit-kept 2']);
  });

  it('fills in what was left open in a row made by hand, and leaves the rest of it', async () => {
    const made = { ...essay, provenance: HAND, effortHours: null };
    const { issues, after } = await importing(
      aSchedule({ assessments: [made] }),
      row('T1', 'Exam,paper,100,2026-10-12,,20'),
    );
    expect(after.assessments[0]).toMatchObject({ title: 'Essay', effortHours: 20, fieldProvenance: { title: HAND } });
    expect(issues).toEqual(['hand-edit-kept 2']);
  });

  it('takes over what was given back', async () => {
    const given = { ...essay, fieldProvenance: { dueOn: from(GIVEN_BACK_SOURCE), dueWeek: from(GIVEN_BACK_SOURCE) } };
    const { issues, after } = await importing(
      aSchedule({ assessments: [given] }),
      row('T1', 'Essay,paper,100,2026-10-19,,20'),
    );
    expect(after.assessments[0]).toMatchObject({ dueOn: '2026-10-19', fieldProvenance: {} });
    expect(issues).toEqual([]);
  });

  it('keeps every field that was typed, whatever the file says', async () => {
    const FIELDS = ['title', 'weightPercent', 'dueOn', 'dueWeek', 'dueTime', 'effortHours'] as const;
    const typed = fc.subarray([...FIELDS]);
    const said = fc.record({
      title: fc.constantFrom('Essay', 'Exam'),
      due: fc.constantFrom('', '2026-10-12', '2026-11-02 09:00', 'week 47'),
      time: fc.constantFrom('', '17:00'),
      effort: fc.constantFrom('', '20', '31,5'),
    });
    await fc.assert(
      fc.asyncProperty(typed, said, async (fields, { title, due, time, effort }) => {
        const fieldProvenance = Object.fromEntries(fields.map((field) => [field, HAND]));
        const stored = aSchedule({ assessments: [{ ...essay, fieldProvenance }] });
        const { after } = await importing(stored, row('T1', `${title},paper,100,${due},${time},"${effort}"`));
        const [kept] = after.assessments;
        for (const field of fields) expect(kept?.[field]).toBe(essay[field]);
        expect(kept?.fieldProvenance).toMatchObject(fieldProvenance);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an import after a removal by hand', () => {
  const T2 = row('T2', 'Exam,written exam,,2026-10-30,,');
  const T1 = row('T1', 'Essay,paper,,2026-10-12,,');
  const resit = 'course_code,academic_year,assessment_code,title,type,due_date,resit_of';

  it('does not bring the record back, and says so at its row', async () => {
    const removedByHand = { assessments: [naturalKey('assessments', essay)] };
    const { report, after } = await tryImport([csvFile([HEADER, T1, T2])], { stored: aSchedule(), removedByHand });
    expect(after.assessments.map(({ code }) => code)).toEqual(['T2']);
    expect(report.issues).toEqual([
      expect.objectContaining({ code: 'hand-removal-kept', severity: 'warning', row: 2 }),
    ]);
  });

  it('keeps away what leans on it: the resit of a sitting, and all of a course', async () => {
    const sitting = { assessments: [naturalKey('assessments', essay)] };
    const rows = [
      resit,
      'PSY101,2026-2027,T1H,Resit,paper,2026-12-12,T1',
      'PSY101,2026-2027,T1,Essay,paper,2026-10-12,',
    ];
    const { after } = await tryImport([csvFile(rows)], { stored: aSchedule(), removedByHand: sitting });
    expect(after.assessments).toEqual([]);

    const course = { courses: [naturalKey('courses', aCourse({ code: 'PSY102' }))] };
    const flat = [
      'programme_code,course_code,course_name,ec,period_code,academic_year,assessment_code,title,type',
      'BPSY,PSY102,Statistics,5,1,2026-2027,T1,Exam,written exam',
    ];
    const { after: kept, issues } = await tryImport([csvFile(flat)], { stored: aSchedule(), removedByHand: course });
    expect(kept).toEqual(aSchedule());
    expect(issues).toEqual(expect.arrayContaining(['hand-removal-kept 2']));
  });

  it('leaves alone what is there again', async () => {
    const removedByHand = { assessments: [naturalKey('assessments', essay)] };
    const { after } = await tryImport([csvFile([HEADER, row('T1', 'Essay 2,paper,,2026-10-12,,')])], {
      stored: aSchedule({ assessments: [essay] }),
      removedByHand,
    });
    expect(after.assessments[0]?.title).toBe('Essay 2');
  });
});

describe('taking away what is missing', () => {
  it('spares what was made or edited by hand, and says which', async () => {
    const others = Array.from({ length: 9 }, (_, index) => anAssessment({ code: `A${index}`, weightPercent: null }));
    const stored = aSchedule({
      courses: [aCourse()],
      curriculum: [aCurriculumCourse()],
      offerings: [anOffering()],
      assessments: [
        ...others,
        anAssessment({ code: 'MADE', weightPercent: null, provenance: HAND }),
        anAssessment({
          code: 'EDITED',
          weightPercent: null,
          dueOn: null,
          dueWeek: week('2026-W43'),
          fieldProvenance: { dueWeek: HAND },
        }),
      ],
    });
    const rows = others.slice(1).map(({ code, title }) => `PSY101,2026-2027,${code},${title},paper,2026-10-12`);
    const file = csvFile(['course_code,academic_year,assessment_code,title,type,due_date', ...rows]);
    const { after, report } = await tryImport([file], { stored, applyMissing: true });
    const codes = after.assessments.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['MADE', 'EDITED']));
    expect(codes).not.toContain('A0');
    expect(report.counts.missing).toBe(1);
    const { message } = report.issues.find(({ code }) => code === 'missing-by-hand') ?? { message: '' };
    // the file's source never spoke of what was made by hand, so that is not missing in it
    expect(message).toMatch(/^One record .*: PSY101 · 2026-2027 · EDITED · /);
    expect(message).not.toMatch(/MADE/);
  });
});
