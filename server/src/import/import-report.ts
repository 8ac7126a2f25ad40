import type { ImportIssueDocument, ImportReportDocument, LoadEffectDocument } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import type { Schedule } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import { fileIssue, type ImportIssue } from '../sources/import-issue.js';
import { changeCounts } from './change-counts.js';
import { changeDocument, type RecordChange } from './compare/record-change.js';
import { detectedSheets, detectedSummed } from './detected-sheets.js';
import { isBlocked } from './good-rows/is-blocked.js';
import { matchDocuments } from './identity/match-documents.js';
import type { ImportOptions } from './import-options.js';
import { SEVERITIES, severityOf } from './issue-severity.js';
import { issueText } from './issue-text.js';
import type { FilesReading } from './read-schedule-files.js';

/** Issues shown; a file in which all is wrong need not be listed to the end. */
const ISSUES_SHOWN = 1000;

interface ReportInput {
  readonly format: string;
  readonly reading: FilesReading;
  readonly options: ImportOptions;
  readonly applied: boolean;
  readonly loadEffects: readonly LoadEffectDocument[];
  readonly token: string;
  readonly dataVersion: number;
  readonly importId?: number | null;
  readonly stored: Schedule;
}

/** Changes listed: enough to look through; the counts are of all. */
const CHANGES_SHOWN = 2000;

/** What is looked at first in a long list. */
const CHANGE_ORDER = ['missing', 'moved', 'changed', 'added'] as const;

/** The answer to an import, tried or applied. */
export function importReport(input: ReportInput): ImportReportDocument {
  const { format, reading, options, applied, loadEffects, token, dataVersion } = input;
  const { counts, records } = changeCounts(reading);
  const changes = [...reading.difference.changes, ...reading.missing];
  const listed = shownChanges(changes);
  const unlisted = changes.length - listed.length;
  return {
    format,
    applied,
    rows: { ...reading.rows },
    counts,
    alsoKnown: reading.difference.alsoKnown,
    issues: shownIssues([...reading.issues, ...moreChanges(reading, unlisted)], options.language),
    records,
    changes: listed.map(changeDocument),
    loadEffects: [...loadEffects],
    detected: [...detectedSheets(reading, options.dateOrder), ...detectedSummed(reading.summed)],
    token,
    dataVersion,
    ...reading.calendar,
    blocked: isBlocked(reading, options),
    importId: input.importId ?? null,
    matches: matchDocuments(reading.items, input.stored),
  };
}

/** All changes, or of very many the first, those to what is stored before those that are new. */
function shownChanges(changes: readonly RecordChange[]): readonly RecordChange[] {
  if (changes.length <= CHANGES_SHOWN) return changes;
  const byChange = byKeys<RecordChange>(({ change }) => CHANGE_ORDER.indexOf(change));
  return [...changes].sort(byChange).slice(0, CHANGES_SHOWN);
}

function moreChanges({ sheets: [first] }: FilesReading, count: number): readonly ImportIssue[] {
  return first && count > 0 ? [fileIssue(first.raw.file, 'more-changes', { count })] : [];
}

/** Errors first when there are too many to show, each list in order of place; how many are left out is said. */
function shownIssues(issues: readonly ImportIssue[], language: Language): ImportIssueDocument[] {
  const files = [...new Set(issues.map(({ place }) => place.file))];
  const sheets = [...new Set(issues.map(({ place }) => place.sheet))];
  const byPlace = byKeys<ImportIssue>(
    (issue) => SEVERITIES.indexOf(severityOf(issue)),
    ({ place }) => files.indexOf(place.file),
    ({ place }) => sheets.indexOf(place.sheet),
    ({ place }) => place.row ?? 0,
  );
  const shown = [...issues]
    .sort(byPlace)
    .slice(0, ISSUES_SHOWN)
    .map((issue) => issueDocument(issue, language));
  const more = issues.length - shown.length;
  const [first] = shown;
  if (more === 0 || !first) return shown;
  return [...shown, issueDocument(fileIssue(first.file, 'more-issues', { count: more }), language)];
}

/** An issue as the API tells it: its text in one language, at its place. */
export function issueDocument(issue: ImportIssue, language: Language): ImportIssueDocument {
  const { code, place, value } = issue;
  return { code, severity: severityOf(issue), ...place, value, message: issueText(issue, language) };
}
