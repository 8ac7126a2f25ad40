import { anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const stored = aSchedule({
  assessments: [
    anAssessment({
      code: 'T1',
      title: 'Essay',
      kind: 'paper',
      weightPercent: 40,
      dueOn: day('2026-10-12'),
      effortHours: 20,
    }),
    anAssessment({ code: 'T2', title: 'Exam', kind: 'written-exam', weightPercent: 60, dueOn: day('2026-10-30') }),
  ],
});
const HEADER = 'course_code,academic_year,assessment_code,title,type,weight_pct,due_date';
const T1 = 'PSY101,2026-2027,T1,Essay,paper,40,2026-10-12';
const T2 = 'PSY101,2026-2027,T2,Exam,written exam,60,2026-10-30';

const again = (...rows: readonly string[]) => tryImport([csvFile([HEADER, ...rows])], { stored });

describe('an import compared with what is stored', () => {
  it('changes nothing when it says the same, and keeps what it has no column for', async () => {
    const { report, after } = await again(T1, T2);
    expect(report.counts).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 2, missing: 0 });
    expect(after.assessments[0]?.effortHours).toBe(20);
  });

  it('moves an assessment of which only the date differs', async () => {
    const { report, after } = await again(T1.replace('2026-10-12', '2026-10-19'), T2);
    expect(report.counts).toMatchObject({ moved: 1, changed: 0, unchanged: 1 });
    expect(report.changes).toEqual([
      {
        record: 'assessments',
        change: 'moved',
        label: 'PSY101 · 2026-2027 · T1 · Essay',
        fields: [{ field: 'dueOn', before: '2026-10-12', after: '2026-10-19' }],
      },
    ]);
    expect(after.assessments[0]).toMatchObject({ dueOn: '2026-10-19', effortHours: 20 });
  });

  it('remembers where a value comes from that it did not bring', async () => {
    const { after } = await again(T1.replace('40', '35').replace('Essay', 'Paper'), T2.replace('60', '65'));
    expect(after.assessments[0]?.provenance).toMatchObject({
      source: 'file.csv',
      location: 'row 2',
      standing: 'stated',
    });
    expect(after.assessments[0]?.fieldProvenance['effortHours']).toMatchObject({ source: 'test' });
  });

  it('clears a value where the cell is empty, not where the column is absent', async () => {
    const { report } = await again(T1.replace(',2026-10-12', ','), T2);
    expect(report.changes[0]?.fields).toEqual([{ field: 'dueOn', before: '2026-10-12', after: null }]);
  });

  it('shows what is missing and leaves it stored', async () => {
    const { report, after, issues } = await again('PSY101,2026-2027,T1,Essay,paper,40,2026-10-12');
    expect(report.counts).toMatchObject({ missing: 1, unchanged: 1 });
    expect(report.changes).toMatchObject([{ change: 'missing', label: 'PSY101 · 2026-2027 · T2 · Exam' }]);
    expect(after.assessments).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  it('says nothing is missing of courses and kinds that the files do not speak of', async () => {
    const courses = csvFile(['course_code,name,ec', 'PSY101,Introduction to psychology,5']);
    const { report } = await tryImport([courses], { stored });
    expect(report.counts).toMatchObject({ missing: 0, unchanged: 1, changed: 0 });
  });

  it('finds a stored course and a stored first sitting', async () => {
    const file = csvFile([`${HEADER},resit_of`, 'PSY101,2026-2027,T2H,Resit,written exam,,2027-01-14,T2']);
    const { report, issues } = await tryImport([file], { stored });
    expect(issues).toEqual([]);
    expect(report.counts.added).toBe(1);
  });

  it('does not count a row that is refused as a change, nor what it speaks of as missing', async () => {
    const { report } = await again(T1.replace('2026-10-12', '2026-02-31'), T2);
    expect(report.counts).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 1, missing: 0 });
    expect(report.rows).toEqual({ read: 2, accepted: 1, refused: 1, skipped: 0 });
  });

  it('never overwrites the name of a programme or course with its code', async () => {
    const flat = csvFile([
      'opleiding,vakcode,studiejaar,toetscode,titel,type,datum',
      'BPSY,PSY101,1,T1,Essay,paper,2026-10-12',
    ]);
    const { after, report } = await tryImport([flat], { stored });
    expect(after.programmes).toEqual(stored.programmes);
    expect(after.courses).toEqual(stored.courses);
    expect(report.records.programmes).toMatchObject({ unchanged: 1, changed: 0 });
  });
});
