import type {
  Activity,
  Assessment,
  CalendarRecord,
  Course,
  CurriculumCourse,
  Offering,
  OptionGroup,
  Programme,
} from '@evenkeel/shared/schedule';
import type { Cell } from '../sources/raw-sheet.js';
import { dayCell, sourceCell, timeCell, weekText } from './cells.js';
import type { KindWords } from './kind-words.js';
import { sessionRows } from './session-rows.js';

/** The cells of a row by the field of their column; a field that is left out is a blank cell. */
export type FieldCells = Readonly<Record<string, Cell>>;

export function programmeRow({ code, name, level, totalEc, provenance }: Programme): FieldCells {
  return { code, name, level, totalEc, source: sourceCell(provenance) };
}

export function courseRow(course: Course, entry: CurriculumCourse, words: KindWords): FieldCells {
  const { code, name, ec, contactHoursTotal, provenance } = course;
  const { programmeCode, studyYear, optionGroup } = entry;
  const requirement = words.requirement(entry.requirement);
  const place = { programmeCode, studyYear, requirement, optionGroup };
  return { code, name, ec, ...place, contactHoursTotal, source: sourceCell(provenance) };
}

export function optionGroupRow({ programmeCode, studyYear, code, rule, within, provenance }: OptionGroup): FieldCells {
  const chooseCourses = rule.kind === 'courses' ? rule.choose : null;
  const chooseEc = rule.kind === 'ec' ? rule.atLeastEc : null;
  return { programmeCode, studyYear, code, chooseCourses, chooseEc, within, source: sourceCell(provenance) };
}

export function calendarRow(entry: CalendarRecord, words: KindWords): FieldCells {
  const { academicYear, code, name, programmeCode, provenance } = entry;
  return {
    academicYear,
    code,
    kind: words.calendar(entry.kind),
    name,
    start: dayCell(entry.start),
    end: dayCell(entry.end),
    programmeCode,
    source: sourceCell(provenance),
  };
}

export function offeringRow(offering: Offering): FieldCells {
  const { courseCode, academicYear, periodCode, startDate, endDate, expectedStudents, provenance } = offering;
  const dates = { startDate: dayCell(startDate), endDate: dayCell(endDate) };
  return { courseCode, academicYear, periods: periodCode, ...dates, expectedStudents, source: sourceCell(provenance) };
}

/** A series of meetings takes as many rows as it needs to say when it meets. */
export function activityRows(activity: Activity, words: KindWords): readonly FieldCells[] {
  const series = seriesCells(activity, words);
  return sessionRows(activity.sessions, activity.academicYear).map((cells) => ({ ...series, ...cells }));
}

/** What all rows of a series of meetings have in common. */
export function seriesCells(activity: Activity, words: KindWords): FieldCells {
  const { courseCode, academicYear, code, group, prepHoursPerSession, mandatory, city, provenance } = activity;
  return {
    courseCode,
    academicYear,
    code,
    kind: words.activity(activity.kind),
    group,
    prepHoursPerSession,
    mandatory: mandatory === null ? null : words.yesNo(mandatory),
    city,
    source: sourceCell(provenance),
  };
}

export function assessmentRow(assessment: Assessment, words: KindWords): FieldCells {
  const { courseCode, academicYear, code, title, weightGroup, minimumGrade, durationHours, effortHours } = assessment;
  const { dueWeek, groupWork, movable, pages, resitOf, criteriaTold, lateRuleTold } = assessment;
  return {
    courseCode,
    academicYear,
    code,
    title,
    kind: words.assessment(assessment.kind),
    weight: assessment.weightPercent,
    weightGroup,
    minimumGrade,
    due: dayCell(assessment.dueOn),
    week: dueWeek === null ? null : weekText(dueWeek, academicYear),
    dueTime: timeCell(assessment.dueTime),
    durationHours,
    releasedOn: dayCell(assessment.releasedOn),
    announcedOn: dayCell(assessment.announcedOn),
    effortHours,
    words: assessment.words,
    pages,
    groupWork: groupWork === null ? null : words.yesNo(groupWork),
    feedbackOn: dayCell(assessment.feedbackOn),
    returnedOn: dayCell(assessment.returnedOn),
    criteriaTold: criteriaTold === null ? null : words.yesNo(criteriaTold),
    lateRuleTold: lateRuleTold === null ? null : words.yesNo(lateRuleTold),
    resitOf,
    movable: movable === null ? null : words.yesNo(movable),
    windowStart: dayCell(assessment.windowStart),
    windowEnd: dayCell(assessment.windowEnd),
    source: sourceCell(assessment.provenance),
  };
}
