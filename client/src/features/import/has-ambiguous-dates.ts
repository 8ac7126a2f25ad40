import type { ImportIssueDocument, ImportReportDocument } from '@evenkeel/shared/contract';

const SLASH_DATE = /^\s*\d{1,2}\/\d{1,2}\/\d{4}/;

/** Whether the importer met dates with slashes that could be, or only make sense as, month first. */
export function hasAmbiguousDates({ issues }: ImportReportDocument): boolean {
  return issues.some(isAboutOrder);
}

function isAboutOrder({ code, value }: ImportIssueDocument): boolean {
  return code === 'date-ambiguous' || (code === 'date-invalid' && SLASH_DATE.test(value ?? ''));
}
