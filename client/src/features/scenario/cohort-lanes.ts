import type { PlainDate } from '@evenkeel/shared/calendar';
import { type Assessment, curriculumGiven, isExam, type Schedule, studyYearOf } from '@evenkeel/shared/schedule';
import type { Lane, LaneItem } from '../../charts/swimlane.js';
import type { Text } from '../../ui/use-text.js';
import type { EffectBase } from './effect-input.js';

/** An assessment of a course, as the id of a deadline on the screen. */
export interface AssessmentPlace {
  readonly courseCode: string;
  readonly code: string;
}

export const placeId = ({ courseCode, code }: AssessmentPlace): string => JSON.stringify([courseCode, code]);

/** The assessments that the courses of a cohort have, by course, in order of date. */
export interface CourseAssessments {
  readonly courseCode: string;
  readonly name: string;
  readonly assessments: readonly Assessment[];
}

/** The courses of a cohort, options among them, with their assessments; those without any are left out. */
export function assessmentsOfCohort(
  base: EffectBase,
  schedule: Schedule,
  studyYear: number,
): readonly CourseAssessments[] {
  const { programmeCode, academicYear } = base;
  return curriculumGiven(schedule, programmeCode, academicYear)
    .filter((entry) => studyYearOf(entry) === studyYear)
    .map(({ courseCode }) => ({
      courseCode,
      name: schedule.courses.find(({ code }) => code === courseCode)?.name ?? courseCode,
      assessments: schedule.assessments
        .filter((one) => one.courseCode === courseCode && one.academicYear === academicYear)
        .sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1)),
    }))
    .filter(({ assessments }) => assessments.length > 0)
    .sort((a, b) => (a.courseCode < b.courseCode ? -1 : 1));
}

/** Why an assessment is not simply dragged along; null where it is. */
export function lockReason(assessment: Assessment, text: Text): string | null {
  if (assessment.movable === false) return text('scenario.lockedInSchedule');
  return isExam(assessment) && assessment.movable !== true ? text('scenario.lockedExam') : null;
}

/** The dated assessments as deadlines in lanes; `was` says where they stood in the live schedule. */
export function lanesOf(courses: readonly CourseAssessments[], live: Schedule, text: Text): readonly Lane[] {
  const before = new Map(live.assessments.map((one) => [`${one.academicYear} ${placeId(one)}`, one.dueOn]));
  return courses.flatMap(({ courseCode, name, assessments }) => {
    const items = assessments.flatMap((one): readonly LaneItem[] => {
      if (one.dueOn === null) return [];
      const was = before.get(`${one.academicYear} ${placeId(one)}`) ?? null;
      const moved: PlainDate | null = was !== null && was !== one.dueOn ? was : null;
      return [{ id: placeId(one), title: one.title, on: one.dueOn, was: moved, locked: lockReason(one, text) }];
    });
    return items.length > 0 ? [{ key: courseCode, name, items }] : [];
  });
}
