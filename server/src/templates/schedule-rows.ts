import type { Language } from '@evenkeel/shared/messages';

import { KIND_WORDS } from './kind-words.js';
import {
  activityRows,
  assessmentRow,
  calendarRow,
  courseRow,
  type FieldCells,
  offeringRow,
  optionGroupRow,
  programmeRow,
} from './record-rows.js';
import { type FilledWith, recordsOfYear } from './records-of-year.js';
import type { TemplateKind } from './sheet-columns.js';

export type RowsBySheet = Readonly<Record<TemplateKind, readonly FieldCells[]>>;

/** All that is known of a programme and one of its years, as rows of the template. */
export function scheduleRows(filledWith: FilledWith, language: Language): RowsBySheet {
  const words = KIND_WORDS[language];
  const records = recordsOfYear(filledWith);
  return {
    programmes: records.programmes.map(programmeRow),
    courses: records.courses.map(({ course, entry }) => courseRow(course, entry, words)),
    optionGroups: records.optionGroups.map(optionGroupRow),
    calendar: records.calendar.map((entry) => calendarRow(entry, words)),
    offerings: records.offerings.map(offeringRow),
    activities: records.activities.flatMap((activity) => activityRows(activity, words)),
    assessments: records.assessments.map((assessment) => assessmentRow(assessment, words)),
  };
}
