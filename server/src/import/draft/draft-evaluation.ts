import type { AcademicYear } from '@evenkeel/shared/calendar';
import { SMALLEST_GROUP } from '@evenkeel/shared/schedule';
import { rowIssue } from '../template/sheet-row.js';
import type { EvaluationRow } from '../template/template-rows.js';
import { type Drafting, note, propose } from './drafting.js';

/** The hours a week that students report of a course. Answers of few students are not kept, and that is said. */
export function draftEvaluation(drafting: Drafting, row: EvaluationRow, academicYear: AcademicYear | null): void {
  const { courseCode, hoursPerWeek, respondents } = row.values;
  if (!courseCode || !academicYear || hoursPerWeek === null) return;
  if (respondents === null || respondents < SMALLEST_GROUP) {
    const values = { course: courseCode, least: SMALLEST_GROUP };
    drafting.issues.push(rowIssue(row, 'evaluation-few-answers', { field: 'respondents', values }));
    note(drafting, row, { kind: 'new' });
    return;
  }
  const content = { courseCode, academicYear, hoursPerWeek, respondents };
  const given = ['hoursPerWeek', 'respondents'];
  propose(drafting, { kind: 'evaluations', content, given, place: row, source: row.values.note });
}
