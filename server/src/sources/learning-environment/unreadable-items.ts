import { fileIssue, type ImportIssue } from '../import-issue.js';

/** The parts of a file that are no items of its system. Beside items that can be read they keep nothing from being imported. */
export function unreadableItems(
  file: string,
  { strays, read }: { readonly strays: number; readonly read: number },
): readonly ImportIssue[] {
  if (strays === 0) return [];
  const issue = fileIssue(file, 'items-unreadable', { count: strays });
  return [read > 0 ? { ...issue, held: true } : issue];
}
