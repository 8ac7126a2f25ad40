import type { AcademicYear, PlainDate } from '@evenkeel/shared/calendar';
import type { DecisionDocument } from '@evenkeel/shared/contract';
import type { WorkingStyle } from '@evenkeel/shared/load';
import type { Language } from '@evenkeel/shared/messages';
import type { Policy } from '@evenkeel/shared/policy';
import type { Refused } from '@evenkeel/shared/report';
import { type HistoryLog, type Schedule, type StudentProfile, scheduleHistory } from '@evenkeel/shared/schedule';
import type { ReportSectionId, TermReportInput } from '@evenkeel/shared/term-report';
import type { ReportFormat } from './report-formats.js';

/** All that a report is made from, as it is sent to the process that makes it. */
export interface ReportTask {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly termCode: string | null;
  readonly studyYears: readonly number[] | null;
  readonly style: WorkingStyle;
  readonly profile: string | null;
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
  readonly format: ReportFormat;
  readonly language: Language;
}

export type ReportAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the report is asked with. */
export function reportInput(task: ReportTask): TermReportInput {
  const { decisions, history, asOf, ...rest } = task;
  return { ...rest, options: null, decisions: new Map(decisions), history: scheduleHistory(history, asOf) };
}
