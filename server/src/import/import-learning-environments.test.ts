import { describe, expect, it } from '@jest/globals';
import { linesOf, tryExport } from './learning-environments.test-support.js';

describe('an export of Brightspace', () => {
  it('gives dropbox folders, in the night the clock goes back too, and names no person', async () => {
    const { report, after, issues } = await tryExport('brightspace-folders.json', { course: 'SOC101' });
    expect(report.format).toBe('brightspace');
    expect(linesOf(after.assessments)).toEqual([
      'SOC101 folder-10 paper 2026-10-25 02:30 -',
      'SOC101 folder-11 report 2026-11-20 23:59 -',
      'SOC101 folder-13 portfolio - - -',
    ]);
    expect(after.assessments.map(({ groupWork }) => groupWork)).toEqual([false, true, false]);
    expect(issues).toEqual(['item-hidden 19', 'due-from-closing', 'year-derived']);
    expect(JSON.stringify(after)).not.toContain('example.org');
  });

  it('gives quizzes by the moment they close, and says that there is another page', async () => {
    const { after, issues } = await tryExport('brightspace-quizzes.json', { course: 'SOC101' });
    expect(linesOf(after.assessments)).toEqual(['SOC101 quiz-10 quiz 2026-11-06 23:59 -']);
    expect(after.assessments[0]).toMatchObject({ durationHours: 0.75, releasedOn: '2026-11-02' });
    expect(issues).toEqual(['file-is-one-page', 'due-from-closing', 'year-derived']);
  });
});

describe('an export of Moodle', () => {
  it('gives the assignments of several courses, without a date where it says 0', async () => {
    const { report, after, issues } = await tryExport('moodle-assignments.json');
    expect(report.format).toBe('moodle');
    expect(linesOf(after.assessments)).toEqual([
      'SOC101 assign-3 assignment 2026-10-11 23:59 -',
      'SOC101 assign-4 portfolio - - -',
      'LAW101 assign-5 written-exam 2026-11-27 16:00 -',
    ]);
    expect(after.assessments.map(({ groupWork }) => groupWork)).toEqual([true, false, false]);
    expect(issues).toEqual(['moodle-warnings', 'year-derived']);
    expect(JSON.stringify(after)).not.toContain('example.org');
  });

  it('gives quizzes with their time limit', async () => {
    const { after, issues } = await tryExport('moodle-quizzes.json', { course: 'SOC101' });
    expect(linesOf(after.assessments)).toEqual(['SOC101 quiz-3 quiz 2026-10-02 23:59 -']);
    expect(after.assessments[0]?.durationHours).toBe(1.5);
    expect(issues).toEqual(['item-hidden 13', 'due-from-closing', 'year-derived']);
  });
});
