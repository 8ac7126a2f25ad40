import { assertNever } from '@evenkeel/shared/util';
import { readCsv } from './csv/read-csv.js';
import { readICalendar } from './icalendar/read-icalendar.js';
import type { ImportFile } from './import-file.js';
import { fileIssue, type ImportIssueCode, type IssueValues } from './import-issue.js';
import { LIMITS, MEGABYTE } from './limits.js';
import type { ReadResult } from './read-result.js';
import { readTables, type TableFormat } from './read-tables.js';
import { type FileFormat, recogniseFormat } from './recognise-format.js';
import { sourceFormat } from './source-format.js';
import { NOTHING_SAID, type SourceOptions } from './source-options.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** The tables in a file, read by the source that its content asks for. A file that is no table is refused as an issue. */
export async function readSource(file: ImportFile, said: SourceOptions = NOTHING_SAID): Promise<ReadResult> {
  const refuse = (code: ImportIssueCode, values: IssueValues = {}): ReadResult => ({
    sheets: [],
    issues: [fileIssue(file.name, code, values)],
  });
  if (file.bytes.length > LIMITS.fileBytes) return refuse('file-too-big', { megabytes: LIMITS.fileBytes / MEGABYTE });
  const format = formatOf(file, said);
  const tableFormat = tableFormatOf(said);
  switch (format.kind) {
    case 'empty':
      return refuse('file-empty');
    case 'encrypted':
      return refuse('file-encrypted');
    case 'foreign':
      return refuse('file-type', { type: format.format });
    case 'zip':
      return readTables(await readXlsx(file), said, tableFormat);
    case 'calendar':
      return holdsCalendar(file)
        ? readICalendar(file, said.calendars)
        : refuse('format-not-read', { format: 'icalendar' });
    case 'text':
      return readTables(readCsv(file), said, tableFormat);
    case 'json':
      throw new Error('JSON files are read together, see read-sources.ts');
    default:
      return assertNever(format);
  }
}

/** What the content says, unless whoever imports knows better: then a file that is no calendar is read as one all the same. */
function formatOf({ bytes }: ImportFile, said: SourceOptions): FileFormat {
  const found = recogniseFormat(bytes);
  if (said.format === null || (found.kind !== 'text' && found.kind !== 'json' && found.kind !== 'calendar'))
    return found;
  return sourceFormat(said.format) === 'icalendar' ? { kind: 'calendar' } : { kind: 'text' };
}

/** In UTF-16 each letter has a zero byte beside it. */
function holdsCalendar({ bytes }: ImportFile): boolean {
  return /BEGIN:V(CALENDAR|EVENT)/i.test(new TextDecoder('latin1').decode(bytes).replaceAll('\0', ''));
}

function tableFormatOf({ format }: SourceOptions): TableFormat | null {
  const name = format === null ? null : sourceFormat(format);
  return name === 'template' || name === 'open-university' || name === 'activity-counts' || name === 'enrolments'
    ? name
    : null;
}
