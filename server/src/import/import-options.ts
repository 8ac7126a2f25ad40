import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import type { SlashOrder } from './fields/date-order.js';

/** What whoever imports says about the files. */
export interface ImportOptions {
  /** For rows that do not name their year; null: find it in the files. */
  readonly academicYear: AcademicYear | null;
  readonly language: Language;
  /** How dates with slashes are to be read; null: find out, or ask. */
  readonly dateOrder: SlashOrder | null;
  /** The course of files that do not name one as it is known here, such as those of a learning environment. */
  readonly course: string | null;
  readonly importedBy: string | null;
  /** The profile by which calendars are read; absent: the one that fits. */
  readonly profile?: string | null;
  /** The parallel groups of one student, as `promo+TD1+TP1`. */
  readonly groupPath?: string | null;
  /** Import the good rows and leave out the refused ones; otherwise all or nothing. */
  readonly goodRowsOnly?: boolean;
  /** Take away what is stored in the scope of the files and missing in them; otherwise it stays. */
  readonly applyMissing?: boolean;
  /** The system the files come from, such as `canvas` or `prospectus`; absent: named for their format. */
  readonly source?: string | null;
  /** The format the files are in, where their content must not decide. */
  readonly format?: string | null;
  /** Which stored assessment an item of the files is, by the id of the proposal; null: none, it is another one. */
  readonly matches?: Readonly<Record<string, string | null>>;
  /** What columns mean where their headers must not decide: by `file|sheet`, then by header; null: leave it out. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** The name under which progress is told and the import can be cancelled. */
  readonly job?: string | null;
}
