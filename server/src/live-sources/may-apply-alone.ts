import type { ImportReportDocument } from '@evenkeel/shared/contract';

/** A report as far as it can ask for a person; other parts of the import add to it. */
type Asking = Pick<ImportReportDocument, 'blocked' | 'counts' | 'rows' | 'issues'> & {
  /** Items that may be an assessment of another source. */
  readonly matches?: readonly { readonly chosenBy: string }[] | undefined;
};

/** Matches that nobody needs to look at. */
const SURE = ['remembered', 'code', 'user'];
/** Issues that say that the source and a person disagree. */
const CONFLICT = /(^|-)(conflicts?|hand)(-|$)/;

/** Whether a report says that something would change, or that something stored is gone from the source. */
export function hasNews({ counts }: Pick<ImportReportDocument, 'counts'>): boolean {
  return counts.added + counts.changed + counts.moved + counts.missing > 0;
}

/** Whether an import may be applied without a person: nothing in it is wrong, left out, gone, doubtful or in conflict. */
export function mayApplyAlone({ blocked, counts, rows, issues, matches = [] }: Asking): boolean {
  const asks = issues.some(({ severity, code }) => severity === 'error' || CONFLICT.test(code));
  const doubtful = matches.some(({ chosenBy }) => !SURE.includes(chosenBy));
  return blocked !== true && !asks && !doubtful && rows.refused === 0 && counts.missing === 0;
}
