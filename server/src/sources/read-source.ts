import { assertNever } from '@evenkeel/shared/util';
import { readCsv } from './csv/read-csv.js';
import { readICalendar } from './icalendar/read-icalendar.js';
import type { ImportFile } from './import-file.js';
import { fileIssue, type ImportIssueCode, type IssueValues } from './import-issue.js';
import { LIMITS, MEGABYTE } from './limits.js';
import { readOpenUniversity } from './open-university/read-open-university.js';
import type { ReadResult } from './read-result.js';
import { recogniseFormat } from './recognise-format.js';
import { NOTHING_SAID, type SourceOptions } from './source-options.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** The tables in a file, read by the source that its content asks for. A file that is no table is refused as an issue. */
export async function readSource(file: ImportFile, said: SourceOptions = NOTHING_SAID): Promise<ReadResult> {
  const refuse = (code: ImportIssueCode, values: IssueValues = {}): ReadResult => ({
    sheets: [],
    issues: [fileIssue(file.name, code, values)],
  });
  if (file.bytes.length > LIMITS.fileBytes) return refuse('file-too-big', { megabytes: LIMITS.fileBytes / MEGABYTE });
  const format = recogniseFormat(file.bytes);
  switch (format.kind) {
    case 'empty':
      return refuse('file-empty');
    case 'encrypted':
      return refuse('file-encrypted');
    case 'foreign':
      return refuse('file-type', { type: format.format });
    case 'zip':
      return readXlsx(file);
    case 'calendar':
      return readICalendar(file, said.calendars);
    case 'text':
      return readTextTable(file, said);
    case 'json':
      throw new Error('JSON files are read together, see read-sources.ts');
    default:
      return assertNever(format);
  }
}

/** Separated values are a table of the template, unless their headers are those of another format. */
function readTextTable(file: ImportFile, said: SourceOptions): ReadResult {
  const table = readCsv(file);
  return readOpenUniversity(table, said) ?? table;
}
