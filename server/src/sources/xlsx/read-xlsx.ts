import type { ImportFile } from '../import-file.js';
import { fileIssue, type ImportIssue, type ImportIssueCode } from '../import-issue.js';
import { LIMITS } from '../limits.js';
import type { RawSheet } from '../raw-sheet.js';
import type { ReadResult } from '../read-result.js';
import type { ForeignFormat } from '../recognise-format.js';
import type { CellLookup } from './cell-value.js';
import { isCrowded } from './is-crowded.js';
import { readNumberFormats } from './number-formats.js';
import { type Archive, openArchive } from './open-archive.js';
import { readSheet, type SheetContent } from './read-sheet.js';
import { readSharedStrings } from './shared-strings.js';
import { readWorkbook, type Workbook, type WorkbookSheet, workbookPath } from './workbook.js';
import { WorkbookFault } from './workbook-fault.js';

/** The tables of an Excel workbook. One that is damaged, protected or built to overwhelm is refused as an issue. */
export async function readXlsx(file: ImportFile): Promise<ReadResult> {
  try {
    const archive = await openArchive(file.bytes);
    const path = await workbookPath(archive);
    const foreign = foreignFormat(archive, path);
    if (foreign) return { sheets: [], issues: [fileIssue(file.name, 'file-type', { type: foreign })] };
    return await readSheets(file, archive, await readWorkbook(archive, path));
  } catch (error) {
    if (error instanceof WorkbookFault) return { sheets: [], issues: [issueOf(file, error)] };
    throw error;
  }
}

/** Zip files that are no workbook: OpenDocument, the binary Excel format, anything else that is packed. */
function foreignFormat(archive: Archive, workbook: string): ForeignFormat | null {
  if (archive.has('xl/workbook.bin')) return 'xlsb';
  if (workbook.startsWith('xl/') && archive.has(workbook)) return null;
  return archive.has('content.xml') ? 'ods' : 'archive';
}

function issueOf(file: ImportFile, fault: WorkbookFault): ImportIssue {
  const issue = fileIssue(file.name, fault.code, fault.values);
  return { ...issue, place: { ...issue.place, sheet: fault.sheet } };
}

async function readSheets(file: ImportFile, archive: Archive, workbook: Workbook): Promise<ReadResult> {
  const strings = await readSharedStrings(archive, workbook.sharedStrings);
  const meanings = await readNumberFormats(archive, workbook.styles);
  const lookup = { strings, meanings, serialEpoch: workbook.serialEpoch };
  const sheets: RawSheet[] = [];
  const issues: ImportIssue[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) {
      issues.push(sheetIssue(file, sheet, 'sheet-hidden'));
      continue;
    }
    const { rows, overRows } = await named(sheet, () => contentOf(archive, sheet.path, lookup));
    sheets.push({
      file: file.name,
      name: sheet.name,
      encoding: null,
      delimiter: null,
      serialEpoch: workbook.serialEpoch,
      ...(overRows.length > 0 ? { overRows } : {}),
      rows,
    });
  }
  return { sheets, issues };
}

async function contentOf(archive: Archive, path: string, lookup: CellLookup): Promise<SheetContent> {
  if (await isCrowded(archive, { path, start: '<row', most: LIMITS.tableRows }))
    throw new WorkbookFault('rows-too-many', { limit: LIMITS.tableRows });
  return readSheet(archive.read(path), lookup);
}

function sheetIssue(file: ImportFile, sheet: WorkbookSheet, code: ImportIssueCode): ImportIssue {
  const issue = fileIssue(file.name, code);
  return { ...issue, place: { ...issue.place, sheet: sheet.name } };
}

/** Says in which sheet a fault was met. */
async function named<T>(sheet: WorkbookSheet, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookFault) throw new WorkbookFault(error.code, error.values, sheet.name);
    throw error;
  }
}
