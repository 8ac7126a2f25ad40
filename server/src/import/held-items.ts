import type { ImportIssue } from '../sources/import-issue.js';
import { fileIssue } from '../sources/import-issue.js';
import type { RawSheet } from '../sources/raw-sheet.js';
import { refusedRows } from './import-rows.js';
import { severityOf } from './issue-severity.js';

/**
 * The issues, where an error on an item of a system refuses that item alone: nobody who imports can mend it in the export, and the
 * thousand items beside it are none the worse.
 */
export function heldItems(issues: readonly ImportIssue[], sheets: readonly RawSheet[]): readonly ImportIssue[] {
  const ofSystems = new Set(sheets.filter(({ ofSystem }) => ofSystem).map(({ file, name }) => sheetKey(file, name)));
  if (ofSystems.size === 0) return issues;
  return issues.map((issue) => (isOfItem(issue, ofSystems) ? { ...issue, held: true } : issue));
}

function isOfItem(issue: ImportIssue, ofSystems: ReadonlySet<string>): boolean {
  const { file, sheet, row } = issue.place;
  return row !== null && severityOf(issue) === 'error' && ofSystems.has(sheetKey(file, sheet));
}

function sheetKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet]);
}

/** How many items of each file are left out, and that the others are not. */
export function heldRemarks(issues: readonly ImportIssue[]): readonly ImportIssue[] {
  const held = issues.filter((issue) => issue.held === true && issue.place.row !== null);
  const files = [...new Set(held.map(({ place }) => place.file))];
  return files.map((file) => {
    const count = refusedRows(held.filter(({ place }) => place.file === file)).size;
    return fileIssue(file, 'items-held', { count });
  });
}
