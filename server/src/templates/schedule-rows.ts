import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import type { Schedule } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
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
import type { TemplateKind } from './sheet-columns.js';

/** Which schedule the template is filled with. */
export interface FilledWith {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

export type RowsBySheet = Readonly<Record<TemplateKind, readonly FieldCells[]>>;

/** All that is known of a programme and one of its years, as rows of the template. Calendars of other programmes are left out. */
export function scheduleRows({ schedule, programmeCode, academicYear }: FilledWith, language: Language): RowsBySheet {
  const words = KIND_WORDS[language];
  const curriculum = schedule.curriculum.filter((entry) => entry.programmeCode === programmeCode).sort(byCourse);
  const own = new Set(curriculum.map(({ courseCode }) => courseCode));
  const courses = new Map(schedule.courses.map((course) => [course.code, course]));
  const ofYear = <R extends Dated>(records: readonly R[]) =>
    records.filter((record) => record.academicYear === academicYear && own.has(record.courseCode)).sort(byCourse);
  return {
    programmes: schedule.programmes.filter(({ code }) => code === programmeCode).map(programmeRow),
    courses: curriculum.flatMap((entry) => {
      const course = courses.get(entry.courseCode);
      return course ? [courseRow(course, entry, words)] : [];
    }),
    optionGroups: schedule.optionGroups.filter((group) => group.programmeCode === programmeCode).map(optionGroupRow),
    calendar: schedule.calendar
      .filter(
        (entry) => entry.academicYear === academicYear && (entry.programmeCode ?? programmeCode) === programmeCode,
      )
      .map((entry) => calendarRow(entry, words)),
    offerings: ofYear(schedule.offerings).map(offeringRow),
    activities: ofYear(schedule.activities).flatMap((activity) => activityRows(activity, words)),
    assessments: ofYear(schedule.assessments).map((assessment) => assessmentRow(assessment, words)),
  };
}

interface Dated {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
}

const byCourse = byKeys<{ readonly courseCode: string }>(({ courseCode }) => courseCode);
