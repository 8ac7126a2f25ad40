import { type AcademicYear, academicYearFrom, startYearOf } from '../calendar/index.js';
import type { CohortRowDocument, FindingDocument, OverviewDocument, PathwaysDocument } from '../contract/index.js';
import {
  type AnalysisInput,
  type Answer,
  answer,
  findingsOfYear,
  overviewDocument,
  pathwaysDocument,
  refused,
} from '../report/index.js';

import type { Schedule } from '../schedule/index.js';

/** What a report is asked with. */
export type TermReportInput = AnalysisInput & {
  /** Null for the whole academic year. */
  readonly termCode: string | null;
  /** The years of study it is about; null for all. */
  readonly studyYears: readonly number[] | null;
  /** The scenario whose changes the schedule has, with the schedule without them; absent or null for the live schedule. */
  readonly scenario?: { readonly name: string; readonly live: Schedule } | null;
};

/** All that the sections are made from. */
export interface ReportContext {
  readonly input: TermReportInput;
  readonly overview: OverviewDocument;
  /** The cohorts that the report is about. */
  readonly cohorts: readonly CohortRowDocument[];
  readonly pathways: PathwaysDocument;
  /** What was found or could not be told in the weeks of the term, and what belongs to no week. */
  readonly findings: readonly FindingDocument[];
  /** The same term of the year before; null where nothing is known of it. */
  /** The live schedule, where the report is about a scenario. */
  readonly live: OverviewDocument | null;
  readonly before: { readonly year: AcademicYear; readonly overview: OverviewDocument } | null;
}

/** The documents of a report, each made once, or why it can't be made. */
export function reportContext(input: TermReportInput): Answer<ReportContext> {
  const overview = overviewDocument(input);
  if (overview.kind === 'refused') return overview;
  const pathways = pathwaysDocument({ ...input, studyYear: null, basis: 'options', measure: 'hours' });
  if (pathways.kind === 'refused') return pathways;
  const found = findingsOfYear(input);
  if (found.kind === 'refused') return found;
  const isAsked = ({ studyYear }: { readonly studyYear: number }) => input.studyYears?.includes(studyYear) ?? true;
  const cohorts = overview.document.cohorts.filter(isAsked);
  const [unknown] = (input.studyYears ?? []).filter(
    (year) => !overview.document.cohorts.some(({ studyYear }) => studyYear === year),
  );
  if (unknown !== undefined) return refused('unknown-cohort', String(unknown));
  const weeks = new Set<string>(overview.document.weeks.map(({ week }) => week));
  const isInTerm = (finding: FindingDocument) =>
    finding.weeks.length === 0 || finding.weeks.some((week) => weeks.has(week));
  return answer({
    input,
    overview: overview.document,
    cohorts,
    pathways: pathways.document,
    findings: [...found.document.found, ...found.document.cannotTell]
      .filter((finding) => isAsked(finding) && isInTerm(finding))
      .map((finding) => withDecision(finding, input)),
    live: liveOverview(input),
    before: yearBefore(input),
  });
}

function withDecision(finding: FindingDocument, { decisions }: TermReportInput): FindingDocument {
  const decision = decisions?.get(finding.id);
  return finding.status === 'found' && decision ? { ...finding, decision: { ...decision } } : finding;
}

function liveOverview(input: TermReportInput): OverviewDocument | null {
  if (!input.scenario) return null;
  const live = overviewDocument({ ...input, schedule: input.scenario.live });
  return live.kind === 'answer' ? live.document : null;
}

function yearBefore(input: TermReportInput): ReportContext['before'] {
  const year = academicYearFrom(startYearOf(input.academicYear) - 1);
  const { history: _, decisions: __, ...rest } = input;
  const overview = overviewDocument({ ...rest, academicYear: year, options: null });
  return overview.kind === 'refused' ? null : { year, overview: overview.document };
}
