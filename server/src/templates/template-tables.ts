import type { Language } from '@evenkeel/shared/messages';
import { SHEET_KINDS, type SheetKind } from '../import/template/column.js';
import { SHEET_TEMPLATES } from '../import/template/sheet-templates.js';
import type { Table } from '../tables/table.js';
import type { FilledWith } from './records-of-year.js';
import { type RowsBySheet, scheduleRows } from './schedule-rows.js';
import { TEMPLATE_SHEETS, type TemplateSheet } from './sheet-columns.js';

/** The sheets of the template in a language: empty, or filled with what is stored of a programme in a year. */
export function templateTables(
  language: Language,
  filledWith: FilledWith | null,
  kinds: readonly SheetKind[] = SHEET_KINDS,
): readonly Table[] {
  const rows = filledWith && scheduleRows(filledWith, language);
  return TEMPLATE_SHEETS.filter(({ kind }) => kinds.includes(kind)).map((sheet) =>
    templateTable(sheet, language, rows),
  );
}

function templateTable(sheet: TemplateSheet, language: Language, rows: RowsBySheet | null): Table {
  const heads = sheet.columns.map(({ field, header }) => ({ text: header[language], need: needOf(sheet, field) }));
  const cells = (rows?.[sheet.kind] ?? []).map((row) => sheet.columns.map(({ field }) => row[field] ?? null));
  return { name: sheet.name[language], heads, rows: cells };
}

/** Whether a row can't do without the column. */
export function needOf({ kind }: TemplateSheet, field: string): 'required' | 'optional' {
  const template = SHEET_TEMPLATES.find((candidate) => candidate.kind === kind);
  return template?.columns[field]?.need === 'column' ? 'required' : 'optional';
}
