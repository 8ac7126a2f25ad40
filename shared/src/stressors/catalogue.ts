import { breakEaten } from './break-eaten.js';
import { changedDates } from './changed-dates.js';
import { contactDensity } from './contact-density.js';
import { contradictorySources } from './contradictory-sources.js';
import type { Detector } from './detector.js';
import { examOverlap } from './exam-overlap.js';
import { examRun } from './exam-run.js';
import { examsPerDay } from './exams-per-day.js';
import { examsTooClose } from './exams-too-close.js';
import { expectationGap } from './expectation-gap.js';
import { groupWorkPileUp } from './group-work-pile-up.js';
import { heavyEndOfTeaching } from './heavy-end-of-teaching.js';
import { hoursPerEc } from './hours-per-ec.js';
import { lateBrief } from './late-brief.js';
import { lateDateNotice } from './late-date-notice.js';
import { lateFeedback } from './late-feedback.js';
import { lateTimetable } from './late-timetable.js';
import { lingeringTba } from './lingering-tba.js';
import { loadJump } from './load-jump.js';
import { missingInformation } from './missing-information.js';
import { oddHour } from './odd-hour.js';
import { overAssessment } from './over-assessment.js';
import { overloadedWeek } from './overloaded-week.js';
import { parallelCourses } from './parallel-courses.js';
import { resitAgainstTeaching } from './resit-against-teaching.js';
import type { RuleId } from './rule-id.js';
import { sameDayDeadlines } from './same-day-deadlines.js';
import { sameWeekDeadlines } from './same-week-deadlines.js';
import { seeSaw } from './see-saw.js';
import { shortNoticeChange } from './short-notice-change.js';
import { silentDelay } from './silent-delay.js';
import { singleHighStake } from './single-high-stake.js';
import { slowFeedback } from './slow-feedback.js';
import { stakesConcentration } from './stakes-concentration.js';
import { studyPeriodUsed } from './study-period-used.js';
import { sustainedOverload } from './sustained-overload.js';
import { unstableCourse } from './unstable-course.js';
import { unusableFeedback } from './unusable-feedback.js';

/** All stressors that are detected, in the order of the catalogue. */
export const detectors: readonly Detector[] = [
  overloadedWeek,
  seeSaw,
  loadJump,
  sustainedOverload,
  sameDayDeadlines,
  sameWeekDeadlines,
  stakesConcentration,
  examOverlap,
  examsPerDay,
  examsTooClose,
  examRun,
  heavyEndOfTeaching,
  studyPeriodUsed,
  breakEaten,
  oddHour,
  resitAgainstTeaching,
  parallelCourses,
  overAssessment,
  singleHighStake,
  lateFeedback,
  hoursPerEc,
  contactDensity,
  groupWorkPileUp,
  lateDateNotice,
  lateBrief,
  changedDates,
  shortNoticeChange,
  unstableCourse,
  missingInformation,
  contradictorySources,
  slowFeedback,
  unusableFeedback,
  silentDelay,
  lateTimetable,
  lingeringTba,
  expectationGap,
];

const byId: ReadonlyMap<RuleId, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));

/** The detector of a rule: its settings and the data it needs. */
export function detectorOf(id: RuleId): Detector {
  const detector = byId.get(id);
  if (!detector) throw new Error(`No detector for rule ${id}`);
  return detector;
}
