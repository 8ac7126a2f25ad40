import type { AcademicYear, PlainDate } from '@evenkeel/shared/calendar';
import type { DecisionDocument, PathwayChoice } from '@evenkeel/shared/contract';
import type { WorkingStyle } from '@evenkeel/shared/load';
import type { Language } from '@evenkeel/shared/messages';
import type { Policy } from '@evenkeel/shared/policy';
import type { Refused } from '@evenkeel/shared/report';
import type { ReportFormat, ReportSectionId } from '@evenkeel/shared/report-parts';
import { type HistoryLog, type Schedule, type StudentProfile, scheduleHistory } from '@evenkeel/shared/schedule';
import type { LastReport, TermReportInput } from '@evenkeel/shared/term-report';

/** All that a report is made from, as it is sent to the process that makes it. */
export interface ReportData {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly termCode: string | null;
  readonly studyYears: readonly number[] | null;
  readonly style: WorkingStyle;
  readonly profile: string | null;
  readonly pathway: PathwayChoice | null;
  readonly policy: Policy;
  readonly decisions: readonly (readonly [string, DecisionDocument])[];
  readonly history: HistoryLog;
  readonly asOf: PlainDate;
  readonly profiles: readonly StudentProfile[];
  readonly dataVersion: number;
  readonly dataDate: string | null;
  /** The scenario whose changes the schedule has, with the schedule without them. */
  readonly scenario: { readonly name: string; readonly live: Schedule } | null;
  readonly sections: readonly ReportSectionId[];
  /** The last report that was kept of the same weeks. */
  readonly last: LastReport | null;
}

/** How a report is wanted. */
export interface ReportForm {
  readonly format: ReportFormat;
  readonly language: Language;
}

/** What a report is of. */
export interface ReportSubject {
  readonly programmeCode: string;
  readonly academicYear: string;
  /** Null for the whole academic year. */
  readonly termCode: string | null;
}

/** What is asked of a process: a report out of the data as a file, the same with the report itself, or one that was made before as a file again. */
export type ReportTask = ReportForm &
  (
    | { readonly kind: 'make' | 'make-to-keep'; readonly data: ReportData }
    | { readonly kind: 'again'; readonly subject: ReportSubject; readonly reportJson: string }
  );

export type ReportAnswer =
  /** The report itself as JSON, only where it is asked: the server would read it in parts while others wait. */
  | { readonly kind: 'made'; readonly reportJson: string | null; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the report is asked with. */
export function reportInput(data: ReportData): TermReportInput {
  const { decisions, history, asOf, ...rest } = data;
  return { ...rest, options: null, decisions: new Map(decisions), history: scheduleHistory(history, asOf) };
}
