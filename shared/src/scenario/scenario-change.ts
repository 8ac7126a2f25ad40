import type { ClockTime, PlainDate } from '../calendar/index.js';
import type { OwnerRole } from '../decisions/index.js';
import type { AssessmentKind } from '../schedule/index.js';

/** When an assessment is due or sat. */
export interface DueMoment {
  readonly dueOn: PlainDate | null;
  readonly dueTime: ClockTime | null;
}

/** One of the assessments that another is split into. */
export interface SplitPart {
  readonly title: string;
  readonly dueOn: PlainDate | null;
  /** Percent of the mark; the parts add up to what the whole had. Null where the whole had none. */
  readonly weightPercent: number | null;
  /** Hours of work; the parts add up to what the whole stated. Null where the whole stated none. */
  readonly effortHours: number | null;
}

/** What a change of an assessment does, with what stood there when it was made (`from`). */
export type AssessmentEdit =
  | { readonly kind: 'due'; readonly from: DueMoment; readonly to: DueMoment }
  | { readonly kind: 'weight'; readonly from: number | null; readonly to: number }
  | { readonly kind: 'hours'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'form'; readonly from: AssessmentKind; readonly to: AssessmentKind }
  | { readonly kind: 'lock'; readonly from: boolean | null; readonly to: boolean }
  | { readonly kind: 'split'; readonly from: SplitPart; readonly to: readonly SplitPart[] }
  /** The other assessment goes; its weight and hours come on top. Both as they were: this one, the other. */
  | {
      readonly kind: 'merge';
      readonly other: string;
      readonly from: readonly [SplitPart, SplitPart];
      readonly to: string;
    };

/** A course to another block: its meetings and dates go along by whole weeks. */
export interface PeriodEdit {
  readonly kind: 'period';
  readonly from: string;
  readonly to: string;
}

interface ChangeOf {
  /** Unique within the scenario. */
  readonly id: string;
  readonly courseCode: string;
  /** Why; null where nobody says. */
  readonly reason: string | null;
  /** On behalf of whom: a function, never a person. */
  readonly by: OwnerRole;
}

/** One line of the ledger of a scenario: a change of an assessment, or of a course as a whole. */
export type ScenarioChange = ChangeOf &
  ((AssessmentEdit & { readonly assessmentCode: string }) | (PeriodEdit & { readonly assessmentCode: null }));

export type ChangeKind = ScenarioChange['kind'];
export type ChangeOfKind<K extends ChangeKind> = Extract<ScenarioChange, { readonly kind: K }>;

/** The kinds of change in a fixed order. */
export const CHANGE_KINDS = [
  'due',
  'weight',
  'hours',
  'form',
  'lock',
  'split',
  'merge',
  'period',
] as const satisfies readonly ChangeKind[];
