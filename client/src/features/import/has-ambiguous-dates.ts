import type { ImportReportDocument } from '@evenkeel/shared/contract';

/** The codes of issues that say that day and month could be exchanged. */
const AMBIGUOUS: readonly string[] = ['date-order-ambiguous', 'date-order-assumed'];

/** Whether the importer says that dates may be month first. */
export function hasAmbiguousDates({ issues }: ImportReportDocument): boolean {
  return issues.some(({ code }) => AMBIGUOUS.includes(code));
}
