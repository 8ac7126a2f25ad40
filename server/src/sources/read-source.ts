import { assertNever } from '@evenkeel/shared/util';
import { readCsv } from './csv/read-csv.js';
import { type CalendarSettings, NO_CALENDAR_SETTINGS } from './icalendar/calendar-settings.js';
import { readICalendar } from './icalendar/read-icalendar.js';
import type { ImportFile } from './import-file.js';
import { fileIssue, type ImportIssueCode, type IssueValues } from './import-issue.js';
import { LIMITS } from './limits.js';
import type { ReadResult } from './read-result.js';
import { recogniseFormat } from './recognise-format.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** The tables in a file, read by the source that its content asks for. A file that is no table is refused as an issue. */
export async function readSource(
  file: ImportFile,
  calendars: CalendarSettings = NO_CALENDAR_SETTINGS,
): Promise<ReadResult> {
  const refuse = (code: ImportIssueCode, values: IssueValues = {}): ReadResult => ({
    sheets: [],
    issues: [fileIssue(file.name, code, values)],
  });
  if (file.bytes.length > LIMITS.fileBytes) return refuse('file-too-big', { megabytes: 20 });
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
      return readICalendar(file, calendars);
    case 'text':
      return readCsv(file);
    default:
      return assertNever(format);
  }
}
