import type { Language } from '@evenkeel/shared/messages';
import { SHEET_KINDS, type SheetKind } from '../import/template/column.js';
import { csvText } from '../tables/csv-text.js';
import { workbookBytes } from '../tables/workbook/workbook-bytes.js';
import { explanationTable } from './explanation-table.js';
import type { FilledWith } from './records-of-year.js';
import { templateTables } from './template-tables.js';

/** A file of the template, ready to be handed out. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The template as a workbook: first the explanation, then a sheet for each kind of record. */
export function templateWorkbook(language: Language, filledWith: FilledWith | null): Promise<Uint8Array> {
  return workbookBytes([explanationTable(language), ...templateTables(language, filledWith)]);
}

/** The template as text files, one for each sheet, or for those that are asked for. */
export function templateTexts(
  language: Language,
  filledWith: FilledWith | null,
  kinds: readonly SheetKind[] = SHEET_KINDS,
): readonly TemplateFile[] {
  return templateTables(language, filledWith, kinds).map((table) => ({
    name: `${table.name.toLowerCase().replaceAll(' ', '-')}.csv`,
    bytes: new TextEncoder().encode(csvText(table, language)),
  }));
}
