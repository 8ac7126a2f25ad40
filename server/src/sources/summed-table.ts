import type { Enrolments, Sourced } from '@evenkeel/shared/schedule';

/** Enrolments as a table tells them: where they come from is told elsewhere. */
export type SummedEnrolments = Omit<Enrolments, keyof Sourced | 'system'>;

/** A header of a table with what its column was taken for; null: not used. */
export interface SummedColumn {
  readonly header: string;
  readonly field: string | null;
}

/** A table whose rows name students: only what they add up to leaves its source. */
export interface SummedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly headerRow: number;
  readonly columns: readonly SummedColumn[];
  /** What became of its rows: `read` is the sum of the others. */
  readonly rows: {
    readonly read: number;
    readonly accepted: number;
    readonly refused: number;
    readonly skipped: number;
  };
  readonly enrolments: readonly SummedEnrolments[];
}
