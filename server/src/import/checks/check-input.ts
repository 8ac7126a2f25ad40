import type { Schedule } from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import type { Draft } from '../draft/draft.js';
import type { TemplateRows } from '../template/template-rows.js';

/** What checks across rows look at. */
export interface CheckInput {
  readonly rows: TemplateRows;
  readonly draft: Draft;
  readonly stored: Schedule;
}

/** Looks over the whole import and says what does not hold together. */
export type Check = (input: CheckInput) => readonly ImportIssue[];
