import type { ImportIssue } from './import-issue.js';
import type { RawSheet } from './raw-sheet.js';

/** What every source answers: the tables it found, and what is wrong with the file. */
export interface ReadResult {
  readonly sheets: readonly RawSheet[];
  readonly issues: readonly ImportIssue[];
  /** The format it was in; the template where nothing is said. */
  readonly format?: string;
}
