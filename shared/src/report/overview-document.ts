import { type IsoWeek, type Period, periodByCode } from '../calendar/index.js';
import type { HotspotDocument, OverviewDocument, WeekColumnDocument } from '../contract/index.js';
import { mostUrgentFirst, type Urgency } from '../hotspots/index.js';
import { settingValue } from '../policy/index.js';
import { calendarFor, groupFamilies } from '../schedule/index.js';
import { type AnalysedCohort, type AnalysedYear, analysedYear } from './analysed-cohorts.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Answer, answer, refused } from './answer.js';
import { cohortRow } from './cohort-row.js';
import { conclusion } from './conclusion.js';
import { groupsOfYear } from './groups-of-year.js';
import { hotspotDocument } from './hotspot-document.js';
import { modelCalibration } from './model-calibration.js';
import { programmeDocument } from './programme-documents.js';
import { termDocument, termDocuments, weeksOfTerm } from './term-document.js';
import { weekColumn } from './week-column.js';

type OverviewInput = AnalysisInput & {
  /** The period to look at; null for the whole academic year. */
  readonly termCode: string | null;
};

/** Which weeks of a programme need attention, for whom: cohorts × weeks of a term, hotspots, and the conclusion as data. */
export function overviewDocument(input: OverviewInput): Answer<OverviewDocument> {
  const analysed = analysedYear(input);
  if (analysed.kind === 'refused') return analysed;
  const calendar = calendarFor(input.schedule, input.programmeCode, input.academicYear);
  const term = input.termCode === null ? null : periodByCode(calendar, input.termCode);
  if (input.termCode !== null && !term) return refused('unknown-term', input.termCode);
  const weeks = term ? weeksOfTerm(term) : weeksOfAll(analysed.cohorts);
  const columns = weeks.map((week) => weekColumn(calendar, week));
  const { policy, style, dataVersion, dataDate } = input;
  return answer({
    programme: programmeDocument(input.schedule, analysed.year.programme),
    year: input.academicYear,
    term: term && termDocument(term),
    terms: termDocuments(calendar),
    style,
    policyId: policy.id,
    norm: settingValue(policy, 'week.norm'),
    groupFamilies: groupFamilies(groupsOfYear(input.schedule, analysed.year)).map(({ name, groups }) => ({
      name,
      groups: [...groups],
    })),
    chosenGroups: [...analysed.groups],
    dataVersion,
    dataDate,
    calendarAssumed: calendar.assumed,
    calibration: modelCalibration(policy),
    weeks: columns,
    ...findings(input, analysed, columns, term),
  });
}

function findings(
  input: AnalysisInput,
  { cohorts }: AnalysedYear,
  columns: readonly WeekColumnDocument[],
  term: Period | null,
): Pick<OverviewDocument, 'conclusion' | 'cohorts' | 'hotspots'> {
  const weeks = columns.map(({ week }) => week);
  const rows = cohorts.map((cohort) => cohortRow(cohort, weeks, { term, decisions: input.decisions }));
  const hotspots = cohorts
    .flatMap(({ analysis: { hotspots: own, load } }) =>
      own.map((hotspot) =>
        hotspotDocument(hotspot, { cohort: load.cohort, policy: input.policy, decisions: input.decisions }),
      ),
    )
    .filter((hotspot) => hotspot.weeks.some((week) => weeks.includes(week)))
    .sort(mostUrgentFirst(urgencyOf));
  return { conclusion: conclusion(columns, rows, hotspots), cohorts: rows, hotspots };
}

/** The weeks of the year and any outside it in which a cohort has hours. */
function weeksOfAll(cohorts: readonly AnalysedCohort[]): readonly IsoWeek[] {
  return [...new Set(cohorts.flatMap(({ analysis }) => analysis.load.weeks.map(({ week }) => week)))].sort();
}

function urgencyOf({ excessHours, affected, hours, weeks, studyYear }: HotspotDocument): Urgency {
  return { excessHours, students: affected.students, peakHours: hours, firstWeek: weeks[0], studyYear };
}
