import { type ReportSectionId } from '../report-parts/index.js';
import { type Schedule, scheduleHistory } from '../schedule/index.js';
import {
  type ReportCell,
  type ReportSection,
  type ReportTable,
  type TermReport,
  type TermReportInput,
  termReport,
} from '../term-report/index.js';
import { day, year } from './builders.js';
import { aPolicy } from './policies.js';
import { twoCohorts } from './two-cohorts.js';

/** What the report of the tests is asked with. */
export const reportAsked: TermReportInput = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  termCode: 'S1',
  studyYears: null,
  style: 'typical',
  options: null,
  history: scheduleHistory({ imports: [], assessments: [], additions: [] }, day('2026-10-01')),
  dataVersion: 7,
  dataDate: '2026-11-22T10:00:00.000Z',
};

export function aReport(part: Partial<TermReportInput> = {}): TermReport {
  const found = termReport({ ...reportAsked, ...part });
  if (found.kind === 'refused') throw new Error(`${found.reason}: ${found.detail}`);
  return found.document;
}

export function sectionOf({ sections }: TermReport, id: ReportSectionId): ReportSection {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return section;
}

export function tableOf({ tables }: ReportSection, id: string): ReportTable | undefined {
  return tables.find((one) => one.id === id);
}

export function isWords(cell: ReportCell): cell is Extract<ReportCell, { readonly kind: 'words' }> {
  return typeof cell === 'object' && cell !== null && cell.kind === 'words';
}

/** The keys of the messages of a section's facts. */
export function factKeys({ facts }: ReportSection): readonly ReportCell[] {
  return facts.map((cell) => (isWords(cell) ? cell.key : cell));
}

/** How many signals went, came, moved and stayed. */
export function signalsIn(section: ReportSection) {
  return section.facts.filter(isWords).find(({ key }) => key === 'report.signals');
}

/** The schedule with each deadline of a course on another day. */
export function withDeadlinesOn(schedule: Schedule, courseCode: string, dueOn: string): Schedule {
  const assessments = schedule.assessments.map((one) =>
    one.courseCode === courseCode ? { ...one, dueOn: day(dueOn) } : one,
  );
  return { ...schedule, assessments };
}
