import { academicYearFrom } from '@evenkeel/shared/calendar';
import { aCourse, aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { tryImport } from './import.test-support.js';

const json = (value: unknown, name = 'lms.json') => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value, null, 1)),
});
const stored = aSchedule({ courses: [aCourse({ code: 'SEC101' })], curriculum: [], offerings: [] });
const SAID = { stored, course: 'SEC101', academicYear: academicYearFrom(2026) };

describe('the quizzes and the calendar of Canvas', () => {
  const quiz = {
    id: 7,
    title: 'Test 1',
    quiz_type: 'assignment',
    assignment_id: 31,
    due_at: '2026-10-05T21:59:00Z',
    time_limit: 90,
  };
  const assignment = { id: 31, name: 'Test 1', due_at: '2026-10-05T21:59:00Z', points_possible: 10, published: true };

  it('give a quiz once, also when it stands among the assignments', async () => {
    const { after, report } = await tryImport([json([quiz])], SAID);
    expect(report).toMatchObject({ format: 'canvas', blocked: false });
    expect(after.assessments).toMatchObject([
      { code: 'assignment-31', title: 'Test 1', durationHours: 1.5, dueOn: '2026-10-05' },
    ]);
    const both = await tryImport([json({ assignments: [assignment], quizzes: [quiz] })], SAID);
    expect(both.after.assessments.map(({ code }) => code)).toEqual(['assignment-31']);
  });

  it('leave out meetings, practice quizzes and surveys, and say how many', async () => {
    const events = [
      {
        id: 1,
        title: 'Test 1',
        type: 'assignment',
        context_code: 'course_5',
        start_at: '2026-10-05T21:59:00Z',
        assignment,
      },
      { id: 2, title: 'Lecture', type: 'event', context_code: 'course_5', start_at: '2026-10-05T09:00:00Z' },
      { ...quiz, id: 8, quiz_type: 'practice_quiz', assignment_id: null },
    ];
    const { after, issues } = await tryImport([json(events)], SAID);
    expect(after.assessments.map(({ code }) => code)).toEqual(['assignment-31']);
    expect(issues).toContain('items-not-counted');
  });
});

describe('the calendar of Moodle', () => {
  it('gives the due dates, and leaves out what only opens or is a meeting', async () => {
    const course = { id: 3, shortname: 'SEC101' };
    const event = (fields: object) => ({ id: 1, instance: 9, timestart: 1_791_237_540, course, ...fields });
    const events = [
      event({
        name: 'Essay is due',
        activityname: 'Essay',
        modulename: 'assign',
        eventtype: 'due',
        timesort: 1_791_237_540,
      }),
      event({ id: 2, name: 'Quiz closes', modulename: 'quiz', eventtype: 'close', instance: 12 }),
      event({ id: 3, name: 'Quiz opens', modulename: 'quiz', eventtype: 'open', instance: 12 }),
      event({ id: 4, name: 'Meeting', modulename: '', eventtype: 'course' }),
    ];
    const { after, report, issues } = await tryImport([json({ events, firstid: 1 })], { ...SAID, course: null });
    expect(report).toMatchObject({ format: 'moodle', blocked: false });
    expect(after.assessments.map(({ code, title, dueOn }) => [code, title, dueOn])).toEqual([
      ['assign-9', 'Essay', '2026-10-05'],
      ['quiz-12', 'Quiz closes', '2026-10-05'],
    ]);
    expect(issues).toContain('items-not-counted');
  });
});

describe('the grade book of Brightspace', () => {
  const folders = [
    { Id: 1, Name: 'Essay', DueDate: '2026-10-05T21:59:00.000Z', GradeItemId: 11 },
    { Id: 2, Name: 'Report', DueDate: '2026-11-05T21:59:00.000Z', GradeItemId: 12 },
  ];
  const grade = (Id: number, Weight: number, CategoryId = 0) => ({
    Id,
    Name: `G${Id}`,
    GradeType: 1,
    MaxPoints: 10,
    Weight,
    CategoryId,
  });

  it.each([
    ['weights in the whole', [grade(11, 40), grade(12, 60)]],
    ['weights within categories', [grade(11, 100, 1), grade(12, 100, 2), category(1, 40), category(2, 60)]],
    [
      'items written out in their categories',
      [
        { ...category(1, 40), Grades: [grade(11, 100, 1)] },
        { ...category(2, 60), Grades: [grade(12, 100, 2)] },
      ],
    ],
  ])('gives the weights to folders, from a file of its own: %s', async (_what, grades) => {
    const { after, report } = await tryImport([json(folders, 'folders.json'), json(grades, 'grades.json')], SAID);
    expect(report.blocked).toBe(false);
    expect(after.assessments.map(({ title, weightPercent }) => [title, weightPercent])).toEqual([
      ['Essay', 40],
      ['Report', 60],
    ]);
  });

  it('gives no weights where they don’t make 100 either way', async () => {
    const { after } = await tryImport([json({ folders, grades: [grade(11, 40), grade(12, 40)] })], SAID);
    expect(after.assessments.map(({ weightPercent }) => weightPercent)).toEqual([null, null]);
  });
});

function category(Id: number, Weight: number) {
  return { Id, Name: `C${Id}`, Weight, MaxPoints: null, Grades: [] };
}
