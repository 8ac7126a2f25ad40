import { type AcademicYear, academicYearFrom, startYearOf } from '../calendar/index.js';
import type {
  CohortRowDocument,
  FindingDocument,
  HotspotDocument,
  OverviewDocument,
  PathwaysDocument,
} from '../contract/index.js';
import {
  type AnalysisInput,
  type Answer,
  answer,
  cohortSuggestions,
  findingsOfYear,
  overviewDocument,
  pathwaysDocument,
  refused,
} from '../report/index.js';
import type { Schedule } from '../schedule/index.js';
import { once, remembered } from '../util/index.js';
import type { CheckedMove } from '../what-if/index.js';
import type { LastReport } from './term-report.js';

/** What a report is asked with. */
export type TermReportInput = AnalysisInput & {
  /** Null for the whole academic year. */
  readonly termCode: string | null;
  /** The years of study it is about; null for all. */
  readonly studyYears: readonly number[] | null;
  /** The scenario whose changes the schedule has, with the schedule without them; absent or null for the live schedule. */
  readonly scenario?: { readonly name: string; readonly live: Schedule } | null;
  /** The last report that was kept of the same weeks; left out where there is none. */
  readonly last?: LastReport | null;
};

/** Another schedule or year to hold a report beside. */
export interface Beside {
  readonly overview: OverviewDocument;
  /** What was found or could not be told in its weeks. */
  readonly findings: readonly FindingDocument[];
}

/** All that the sections are made from. What only some of them need is computed when the first of them asks, once. */
export interface ReportContext {
  readonly input: TermReportInput;
  readonly overview: OverviewDocument;
  /** The cohorts that the report is about, and their runs of weeks that ask for attention. */
  readonly cohorts: readonly CohortRowDocument[];
  readonly hotspots: readonly HotspotDocument[];
  /** What could ease the heaviest week of a run, the most helpful first. */
  readonly moves: (hotspot: HotspotDocument) => readonly CheckedMove[];
  readonly pathways: () => PathwaysDocument;
  /** What was found or could not be told in the weeks of the term, and what belongs to no week. */
  readonly findings: () => readonly FindingDocument[];
  /** The live schedule, where the report is about a scenario. */
  readonly live: () => Beside | null;
  /** The same term of the year before; null where nothing is known of it. */
  readonly before: () => (Beside & { readonly year: AcademicYear }) | null;
}

/** What a report is made from, or why it can't be made. */
export function reportContext(input: TermReportInput): Answer<ReportContext> {
  const found = overviewDocument(input);
  if (found.kind === 'refused') return found;
  const overview = found.document;
  const isAsked = ({ studyYear }: { readonly studyYear: number }) => input.studyYears?.includes(studyYear) ?? true;
  const unknown = input.studyYears?.find((year) => !overview.cohorts.some(({ studyYear }) => studyYear === year));
  if (unknown !== undefined) return refused('unknown-cohort', String(unknown));
  return answer({
    input,
    overview,
    cohorts: overview.cohorts.filter(isAsked),
    hotspots: overview.hotspots.filter(isAsked),
    moves: movesOf(input),
    pathways: once(() => known(pathwaysDocument({ ...input, studyYear: null, basis: 'options', measure: 'hours' }))),
    findings: once(() => findingsIn(input, overview).filter(isAsked)),
    live: once(() => (input.scenario ? beside({ ...input, schedule: input.scenario.live }, isAsked) : null)),
    before: once(() => yearBefore(input, isAsked)),
  });
}

/** Several sections name them, and to try them takes a while. */
function movesOf(input: TermReportInput): ReportContext['moves'] {
  const suggestions = once(() => cohortSuggestions(input));
  return remembered(({ studyYear, peakWeek }: HotspotDocument) => suggestions()(studyYear, peakWeek));
}

/** A document about what the overview knows already. */
function known<T>(found: Answer<T>): T {
  if (found.kind === 'refused') throw new Error(`What the overview knows is refused: ${found.reason}`);
  return found.document;
}

function findingsIn(input: TermReportInput, overview: OverviewDocument): readonly FindingDocument[] {
  const weeks = new Set<string>(overview.weeks.map(({ week }) => week));
  const { found, cannotTell } = known(findingsOfYear(input));
  return [...found, ...cannotTell]
    .filter((finding) => finding.weeks.length === 0 || finding.weeks.some((week) => weeks.has(week)))
    .map((finding) => {
      const decision = input.decisions?.get(finding.id);
      return finding.status === 'found' && decision ? { ...finding, decision: { ...decision } } : finding;
    });
}

type IsAsked = (one: { readonly studyYear: number }) => boolean;

/** Null where nothing is known of it. */
function beside(input: TermReportInput, isAsked: IsAsked): Beside | null {
  const found = overviewDocument(input);
  if (found.kind === 'refused') return null;
  const overview = { ...found.document, cohorts: found.document.cohorts.filter(isAsked) };
  return { overview, findings: findingsIn(input, overview).filter(isAsked) };
}

function yearBefore(input: TermReportInput, isAsked: IsAsked): ReturnType<ReportContext['before']> {
  const year = academicYearFrom(startYearOf(input.academicYear) - 1);
  const { history: _, decisions: __, ...rest } = input;
  const found = beside({ ...rest, academicYear: year, options: null }, isAsked);
  return found && { year, ...found };
}
