import type { ImportIssue } from './import-issue.js';
import type { RawSheet } from './raw-sheet.js';

/** The formats other than the template, as the report names them. */
export type SourceFormat = 'canvas' | 'brightspace' | 'moodle' | 'open-university';

/** What every source answers: the tables it found, and what is wrong with the file. */
export interface ReadResult {
  readonly sheets: readonly RawSheet[];
  readonly issues: readonly ImportIssue[];
  /** What the content turned out to be; without it the tables are the user's own. */
  readonly format?: SourceFormat;
}
