import { addDays, dayKindOf, epochDay, type IsoWeek } from '../calendar/index.js';
import type { WeekDayDocument, WeekDocument } from '../contract/index.js';
import type { CohortLoad, WeekLoad } from '../load/index.js';
import { settingValue } from '../policy/index.js';
import { type CohortAnalysis, rejectedMoves, suggestMoves, triedMove } from '../what-if/index.js';
import { analysedCohort } from './analysed-cohorts.js';
import type { CohortInput } from './analysis-input.js';
import { type Answer, answer, refused } from './answer.js';
import { isAboveNorm } from './cell-document.js';
import { contributionDocuments, deadlineDocument } from './contribution-document.js';
import { courseBudgetDocument } from './course-budget-document.js';
import { findingDocument } from './finding-document.js';
import { modelCalibration } from './model-calibration.js';
import { programmeDocument } from './programme-documents.js';
import { weekResourcesDocument } from './resource-documents.js';
import { shownStudent } from './student-of.js';
import { rejectedMoveDocument, suggestionDocument } from './suggestion-document.js';
import { weekColumn } from './week-column.js';

/** Why a week of a cohort is heavy, and what could ease it. Moves are tried only where the week is a hotspot or above the norm. */
export function weekDocument(input: CohortInput & { readonly week: IsoWeek }): Answer<WeekDocument> {
  const analysed = analysedCohort(input);
  if (analysed.kind === 'refused') return analysed;
  const { analysis, year } = analysed;
  const week = analysis.load.weeks.find((candidate) => candidate.week === input.week);
  if (!week) return refused('unknown-week', input.week);
  const { dataVersion, dataDate, studyYear } = input;
  const { policy } = analysed;
  const { cohort, style } = analysis.load;
  return answer({
    programme: programmeDocument(input.schedule, year.programme),
    year: input.academicYear,
    studyYear,
    style,
    chosenOptions: [...cohort.chosenOptions],
    chosenGroups: [...cohort.chosenGroups],
    ...shownStudent(input),
    dataVersion,
    dataDate,
    policyId: policy.id,
    calendarAssumed: cohort.calendar.assumed,
    calibration: modelCalibration(policy),
    column: weekColumn(cohort.calendar, week.week),
    ...hoursPart(week, analysis.load.norm),
    ...timePart(week, analysis.load),
    ...reasonsPart(week, analysis, { ...input, policy }),
  });
}

type HoursPart = Pick<
  WeekDocument,
  'norm' | 'hours' | 'low' | 'high' | 'aboveNorm' | 'itemisedHours' | 'estimatedShare' | 'status'
>;

function hoursPart(week: WeekLoad, norm: number): HoursPart {
  const { hours, low, high, itemisedHours, estimatedHours, status } = week;
  const aboveNorm = hours === null ? null : hours - norm;
  return { norm, hours, low, high, aboveNorm, itemisedHours, estimatedShare: shareOf(estimatedHours, hours), status };
}

function shareOf(part: number, hours: number | null): number | null {
  if (hours === null) return null;
  return hours > 0 ? part / hours : 0;
}

function timePart(week: WeekLoad, load: CohortLoad): Pick<WeekDocument, 'days' | 'previous' | 'next'> {
  const index = load.weeks.indexOf(week);
  const days = week.days.map((hours, offset): WeekDayDocument => {
    const date = addDays(week.start, offset);
    return {
      date,
      hours: week.hours === null ? null : hours,
      kind: dayKindOf(load.cohort.calendar, epochDay(date)),
      deadlines: week.deadlines.filter((deadline) => deadline.on === date).map(deadlineDocument),
    };
  });
  return { days, previous: neighbour(load.weeks[index - 1]), next: neighbour(load.weeks[index + 1]) };
}

function neighbour(week: WeekLoad | undefined): WeekDocument['next'] {
  return week ? { week: week.week, hours: week.hours } : null;
}

type ReasonsPart = Pick<
  WeekDocument,
  'hotspot' | 'recovery' | 'resources' | 'contributions' | 'findings' | 'suggestions' | 'rejected' | 'courses'
>;

function reasonsPart(
  week: WeekLoad,
  analysis: CohortAnalysis,
  { policy, decisions }: Pick<CohortInput, 'policy' | 'decisions'>,
): ReasonsPart {
  const { load } = analysis;
  const hotspot = analysis.hotspots.some((candidate) => candidate.weeks.includes(week.week));
  const heavy = hotspot || (week.hours !== null && isAboveNorm(week.hours, load.norm));
  const moves = heavy ? suggestMoves({ analysis, policy, week: week.week }) : [];
  const rejected = heavy ? rejectedMoves({ analysis, policy, week: week.week, suggested: moves }) : [];
  const working = new Set([...week.activeCourses, ...week.contributions.map(({ item }) => item.courseCode)]);
  return {
    hotspot,
    recovery: analysis.recoveryWeeks.includes(week.week),
    resources: weekResourcesDocument(load, week.week),
    contributions: contributionDocuments(load.cohort, week.contributions),
    findings: analysis.findings
      .filter((finding) => finding.weeks.includes(week.week))
      .map((finding) => findingDocument(finding, policy, decisions)),
    suggestions: moves.map((move) => suggestionDocument(triedMove(analysis, move, policy), policy)),
    rejected: rejected.map(rejectedMoveDocument),
    courses: load.courses
      .filter((course) => working.has(course.courseCode))
      .map((course) => courseBudgetDocument(course, settingValue(policy, 'model.hoursPerEc'))),
  };
}
