import { dateOfEpochDay, type EpochDay, epochDay } from '../calendar/index.js';
import { type Assessment, isExam } from '../schedule/index.js';
import type { AssessmentHours } from './assessment-hours.js';
import { type DueDay, dueDayOf } from './due-day.js';
import type { WorkWindow } from './effort-curve.js';
import { leadDays } from './lead-days.js';
import type { DailyHours, EstimateReason, HoursBasis, LoadItem, LoadKind } from './load-item.js';
import { type CourseInput, estimateReasons, type PlannedItem } from './planned-item.js';
import { NO_HOURS, spreadEvenly } from './spread-over-days.js';
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
  const due = dueDayOf(found.assessment);
  if (!due) return { item: item({ input, found, kind, due, daily: overUndatedDays(input, found) }), window: null };
  return { item: item({ input, found, kind, due, daily: NO_HOURS }), window: workWindow(input, found, due.day) };
}

function sittingItem(input: CourseInput, assessment: Assessment, hours: number): PlannedItem {
  const found: AssessmentHours = { assessment, hours, basis: { kind: 'stated' }, estimates: [] };
  const due = dueDayOf(assessment);
  const daily = due ? spreadEvenly(hours, [due.day]) : overUndatedDays(input, found);
  return { item: item({ input, found, kind: 'exam', due, daily }), window: null };
}

function overUndatedDays({ calendar, run }: CourseInput, { hours }: AssessmentHours): DailyHours {
  return spreadEvenly(hours, undatedDays(calendar, run.span));
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

interface ItemParts {
  readonly input: CourseInput;
  readonly found: AssessmentHours;
  readonly kind: LoadKind;
  readonly due: DueDay | null;
  readonly daily: DailyHours;
}

function item({ input, found, kind, due, daily }: ItemParts): LoadItem {
  const { assessment, hours } = found;
  const courseCode = input.run.course.code;
  const place: readonly EstimateReason[] = due === null ? ['undated'] : due.weekOnly ? ['week-only'] : [];
  return {
    key: `${courseCode}/${kind}/${assessment.code}`,
    courseCode,
    kind,
    title: assessment.title,
    assessmentCode: assessment.code,
    dueOn: due === null ? null : dateOfEpochDay(due.day),
    basis: basisFor(found),
    estimates: estimateReasons(input, [...found.estimates, ...place], place.length > 0 ? 'calendar' : 'date'),
    hours,
    daily,
  };
}
