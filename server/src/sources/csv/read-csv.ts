import type { ImportFile } from '../import-file.js';
import { fileIssue, type ImportIssue } from '../import-issue.js';
import type { RawSheet } from '../raw-sheet.js';
import type { ReadResult } from '../read-result.js';
import { chooseDelimiter } from './choose-delimiter.js';
import { type DecodedText, decodeText } from './decode-text.js';
import { type CsvRecords, readRecords } from './read-records.js';

type Text = Extract<DecodedText, { kind: 'text' }>;

/** The table in a text file with separated values. Anything that would shift or lose a value is an issue. */
export function readCsv(file: ImportFile): ReadResult {
  const decoded = decodeText(file.bytes);
  if (decoded.kind === 'binary') return refuse(fileIssue(file.name, 'file-type', { type: 'binary' }));
  if (decoded.kind === 'truncated') return refuse(fileIssue(file.name, 'file-truncated'));
  const records = recordsOf(decoded.text);
  const issues = [...records.issues.map((issue) => located(file, issue)), ...encodingIssues(file, decoded)];
  if (records.rows.length === 0 && issues.length === 0) return refuse(fileIssue(file.name, 'file-empty'));
  const sheet: RawSheet = {
    file: file.name,
    name: null,
    encoding: decoded.encoding,
    delimiter: records.delimiter,
    serialEpoch: 1900,
    rows: records.rows,
  };
  return { sheets: [sheet], issues };
}

function refuse(issue: ImportIssue): ReadResult {
  return { sheets: [], issues: [issue] };
}

/** Excel may name the separator on a line of its own above the table. */
function recordsOf(text: string): CsvRecords {
  const named = /^"?sep=(.)"?(?:\r\n?|\n)/i.exec(text.slice(0, 20));
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? chooseDelimiter(body) ?? ',';
  return readRecords(body, { delimiter, firstLine: named ? 2 : 1 });
}

function located(file: ImportFile, found: CsvRecords['issues'][number]): ImportIssue {
  const issue = fileIssue(file.name, found.code, found.values);
  return { ...issue, place: { ...issue.place, row: found.row } };
}

function encodingIssues(file: ImportFile, decoded: Text): readonly ImportIssue[] {
  const damaged = decoded.text.includes('\ufffd') ? [fileIssue(file.name, 'text-damaged')] : [];
  const guessed = decoded.guessed ? [fileIssue(file.name, 'encoding-guessed', { encoding: decoded.encoding })] : [];
  return [...damaged, ...guessed];
}
