import type { LoadDocument, WeekLoadDocument } from '../contract/index.js';
import type { CohortLoad, CourseLoad, WeekLoad } from '../load/index.js';
import { sum } from '../util/index.js';
import { analysedCohort } from './analysed-cohorts.js';
import type { CohortInput } from './analysis-input.js';
import { type Answer, answer } from './answer.js';
import { groupAssumptions } from './group-assumptions.js';
import { modelCalibration } from './model-calibration.js';

/** The weekly load of one cohort, in hours per student, whole and by course. Nothing is rounded. */
export function loadDocument(input: CohortInput): Answer<LoadDocument> {
  const analysed = analysedCohort(input);
  if (analysed.kind === 'refused') return analysed;
  const { load } = analysed.analysis;
  return answer({
    programme: input.programmeCode,
    year: input.academicYear,
    cohort: input.studyYear,
    style: load.style,
    norm: load.norm,
    nominal: load.nominal,
    options: [...load.cohort.chosenOptions],
    groups: [...load.cohort.chosenGroups],
    profile: load.cohort.profile?.id ?? null,
    assumptions: groupAssumptions(load),
    calendarAssumed: load.cohort.calendar.assumed,
    calibration: modelCalibration(input.policy),
    weeks: load.weeks.map(weekLoadDocument),
    courses: load.courses.map((course) => courseLoadDocument(course, load)),
    balance: load.balance && { ...load.balance },
  });
}

function weekLoadDocument(week: WeekLoad): WeekLoadDocument {
  const { assignment, examPreparation, exam, selfStudy } = week.byKind;
  const { hours, low, high, contact, estimatedHours, itemisedHours, status } = week;
  return {
    week: week.week,
    start: week.start,
    end: week.end,
    hours,
    low,
    high,
    contact,
    assessment: sum([assignment, examPreparation, exam]),
    selfStudy,
    byKind: { ...week.byKind },
    estimatedHours,
    itemisedHours,
    status,
    deadlines: week.deadlines.length,
  };
}

function courseLoadDocument(course: CourseLoad, load: CohortLoad): LoadDocument['courses'][number] {
  const { courseCode, courseName, ec, budget, itemised, overSpecified, contact, items } = course;
  const ofCourse = load.weeks.map(({ week, contributions }) => ({
    week,
    hours: sum(contributions.filter(({ item }) => item.courseCode === courseCode).map(({ hours }) => hours)),
  }));
  return {
    code: courseCode,
    name: courseName,
    ec,
    budget,
    hours: sum(items.map((item) => item.hours)),
    itemised,
    overSpecified,
    contact,
    weeks: ofCourse.filter(({ hours }) => hours > 0),
  };
}
