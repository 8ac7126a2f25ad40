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
}
