import type { ImportIssueCode, IssueValues } from '../import-issue.js';

/** Why a workbook can't be read: thrown inside this source only, and turned into an issue by `readXlsx`. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: ImportIssueCode,
    readonly values: IssueValues = {},
    /** The sheet it is about, where it is about one. */
    readonly sheet: string | null = null,
  ) {
    super(code);
  }
}
