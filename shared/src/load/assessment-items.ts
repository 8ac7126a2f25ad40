import { dateOfEpochDay, type EpochDay, epochDay } from '../calendar/index.js';
import { type Assessment, isExam } from '../schedule/index.js';
import type { AssessmentHours } from './assessment-hours.js';
import { type DueDay, dueDayOf } from './due-day.js';
import type { WorkWindow } from './effort-curve.js';
import { leadDays } from './lead-days.js';
import type { EstimateReason, HoursBasis, LoadKind } from './load-item.js';
import { type CourseInput, estimateReasons, type Placement, type PlannedItem } from './planned-item.js';
import { spreadEvenly } from './spread-over-days.js';
import { undatedDays } from './undated-days.js';

/** The items of an assessment: of an exam its sitting, where a duration is known, and its preparation; else the work on it. */
export function assessmentItems(input: CourseInput, found: AssessmentHours): readonly PlannedItem[] {
  if (!isExam(found.assessment)) return [workItem(input, found, 'assignment')];
  const { durationHours } = found.assessment;
  if (durationHours === null) return [workItem(input, found, 'examPreparation')];
  const preparation = { ...found, hours: found.hours - durationHours };
  const sitting = sittingItem(input, found.assessment, durationHours);
  return preparation.hours > 0 ? [workItem(input, preparation, 'examPreparation'), sitting] : [sitting];
}

function workItem(input: CourseInput, found: AssessmentHours, kind: LoadKind): PlannedItem {
  const { assessment, hours } = found;
  const due = dueDayOf(assessment);
  const placement: Placement = due
    ? { kind: 'window', window: workWindow(input, found, due.day) }
    : undatedPlacement(input, hours);
  return planned({ input, assessment, kind, hours, basis: basisFor(found), own: found.estimates, due, placement });
}

function sittingItem(input: CourseInput, assessment: Assessment, hours: number): PlannedItem {
  const due = dueDayOf(assessment);
  const placement: Placement = due
    ? { kind: 'days', daily: spreadEvenly(hours, [due.day]) }
    : undatedPlacement(input, hours);
  return planned({ input, assessment, kind: 'exam', hours, basis: { kind: 'stated' }, own: [], due, placement });
}

function undatedPlacement({ calendar, run }: CourseInput, hours: number): Placement {
  return { kind: 'days', daily: spreadEvenly(hours, undatedDays(calendar, run.span)) };
}

/** Work starts when the task is given, or the course begins, and at the earliest so long before as its size asks for. */
function workWindow({ run, policy }: CourseInput, { assessment, hours }: AssessmentHours, due: EpochDay): WorkWindow {
  const lead = due - leadDays(hours, policy);
  const released = assessment.releasedOn === null ? null : epochDay(assessment.releasedOn);
  if (released !== null) return { from: Math.min(due, Math.max(released, lead)), due };
  const start = epochDay(run.span.start);
  // A deadline before its course begins says that the dates of the course are wrong: they do not limit the work then.
  return { from: start <= due ? Math.max(start, lead) : lead, due };
}

/** Of a share, the part that this item has: share × hours is what it takes. */
function basisFor({ basis, hours }: AssessmentHours): HoursBasis {
  if (basis.kind !== 'share') return basis;
  return { ...basis, share: basis.ofHours > 0 ? hours / basis.ofHours : 0 };
}

interface PlannedParts {
  readonly input: CourseInput;
  readonly assessment: Assessment;
  readonly kind: LoadKind;
  readonly hours: number;
  readonly basis: HoursBasis;
  readonly own: readonly EstimateReason[];
  readonly due: DueDay | null;
  readonly placement: Placement;
}

function planned({ input, assessment, kind, hours, basis, own, due, placement }: PlannedParts): PlannedItem {
  const { code } = input.run.course;
  const place: readonly EstimateReason[] = due === null ? ['undated'] : due.weekOnly ? ['week-only'] : [];
  return {
    item: {
      key: `${code}/${kind}/${assessment.code}`,
      courseCode: code,
      kind,
      title: assessment.title,
      assessmentCode: assessment.code,
      dueOn: due === null ? null : dateOfEpochDay(due.day),
      basis,
      estimates: estimateReasons(input, [...own, ...place], place.length > 0 ? 'calendar' : 'date'),
      hours,
    },
    placement,
  };
}
