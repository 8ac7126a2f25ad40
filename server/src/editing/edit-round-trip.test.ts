import { CALENDAR_KINDS } from '@evenkeel/shared/calendar';
import { EDIT_KINDS } from '@evenkeel/shared/contract';
import { LANGUAGES } from '@evenkeel/shared/messages';
import { ACTIVITY_KINDS, ASSESSMENT_KINDS, REQUIREMENTS, type Schedule } from '@evenkeel/shared/schedule';
import {
  aCalendarRecord,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  anOptionGroup,
  aSchedule,
  aSession,
  day,
  week,
  year,
} from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { shippedPrecedence } from '../import/identity/shipped-precedence.js';
import { issueText } from '../import/issue-text.js';
import { readScheduleFiles } from '../import/read-schedule-files.js';
import { type ChangedRow, type EditBatch } from './edit-batch.js';
import { editSheets } from './edit-sheets.js';
import { editableRows, editRowDocument } from './editable-rows.js';

/** Every kind, and numbers, days, weeks and words of every sort. */
const schedule: Schedule = aSchedule({
  courses: [aCourse({ ec: 7.5, contactHoursTotal: 33.333 }), aCourse({ code: 'B', ec: 0.125 })],
  curriculum: REQUIREMENTS.map((requirement, index) =>
    aCurriculumCourse({ courseCode: index === 0 ? 'PSY101' : 'B', requirement, studyYear: index === 0 ? 1 : null }),
  ),
  optionGroups: [anOptionGroup(), anOptionGroup({ code: 'B', rule: { kind: 'ec', atLeastEc: 12.5 } })],
  calendar: CALENDAR_KINDS.map((kind) => aCalendarRecord({ kind, code: `${kind}-1`, programmeCode: 'BPSY' })),
  offerings: [anOffering({ startDate: day('2026-09-07'), endDate: day('2026-11-01'), expectedStudents: 2000 })],
  activities: [
    ...ACTIVITY_KINDS.map((kind) =>
      anActivity({
        code: kind,
        kind,
        group: 'TD1',
        sessions: [aSession('2026-10-05', { startTime: '09:00' as never })],
      }),
    ),
    anActivity({
      code: 'W',
      mandatory: true,
      city: 'Leiden',
      prepHoursPerSession: 1.5,
      sessions: ['2026-W40', '2026-W41', '2026-W53'].map((text) => ({
        week: week(text),
        date: null,
        startTime: null,
        hours: 2.5,
      })),
    }),
    anActivity({ code: 'D', sessions: [aSession('2026-10-05'), aSession('2026-10-07', { hours: 3 })] }),
  ],
  assessments: [
    ...ASSESSMENT_KINDS.map((kind) =>
      anAssessment({ code: kind, kind, dueOn: day('2026-10-25'), weightGroup: kind, weightPercent: 100 }),
    ),
    anAssessment({
      code: 'R',
      resitOf: 'paper',
      groupWork: true,
      movable: false,
      minimumGrade: 5.5,
      effortHours: 1.125,
      words: 2000,
      pages: 8,
    }),
    anAssessment({
      code: 'W',
      dueWeek: week('2026-W53'),
      windowStart: day('2026-12-01'),
      windowEnd: day('2027-01-15'),
    }),
    anAssessment({
      code: 'X',
      dueOn: day('2026-12-04'),
      dueTime: '23:59' as never,
      durationHours: 0.5,
      announcedOn: day('2026-09-01'),
      releasedOn: day('2026-10-01'),
      feedbackOn: day('2026-12-20'),
    }),
  ],
});
const filledWith = { schedule, programmeCode: 'BPSY', academicYear: year() };

describe.each(LANGUAGES)('a table to edit in %s', (language) => {
  it.each(EDIT_KINDS)('reads back as what is stored, every cell typed again: %s', (kind) => {
    const written = editableRows(kind, filledWith, language).map((row, edit): ChangedRow => {
      const { cells } = editRowDocument(row, filledWith, language);
      return { action: 'change', edit, kind, row, cells, giveBack: [] };
    });
    expect(written.length).toBeGreaterThan(0);
    const batch: EditBatch = { filledWith, language, written, removed: [] };
    const { file, edits } = editSheets(batch);
    const options = { academicYear: year(), language, dateOrder: null, course: null, importedBy: null };
    const { issues, difference } = readScheduleFiles({
      files: [file],
      stored: schedule,
      options,
      edits,
      precedence: shippedPrecedence(),
    });
    expect(issues.map((issue) => issueText(issue, 'en'))).toEqual([]);
    expect(difference.changes).toEqual([]);
  });
});
