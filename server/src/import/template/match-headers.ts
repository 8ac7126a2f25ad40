import type { Cell } from '../../sources/raw-sheet.js';
import { cellText } from '../fields/cell-text.js';
import type { SheetTemplate } from './column.js';
import { headerWithoutBrackets, headerWords } from './header-words.js';

/** A column of a sheet as its header names it. */
export interface HeaderColumn {
  readonly index: number;
  readonly header: string;
  /** Null where the template has no such column, or has it already. */
  readonly field: string | null;
  /** The field it names a second time. */
  readonly repeats: string | null;
}

/** How a row of headers fits a sheet of the template. */
export interface HeaderMatch {
  readonly template: SheetTemplate;
  readonly columns: readonly HeaderColumn[];
  readonly matched: number;
  /** Fields the sheet can't do without and that no header names. */
  readonly missing: readonly string[];
}

const fieldsByTemplate = new WeakMap<SheetTemplate, ReadonlyMap<string, string>>();

function fieldsOf(template: SheetTemplate): ReadonlyMap<string, string> {
  const known = fieldsByTemplate.get(template);
  if (known) return known;
  const fields = new Map<string, string>();
  for (const [field, column] of Object.entries(template.columns)) {
    for (const header of column.headers) {
      if (!fields.has(headerWords(header))) fields.set(headerWords(header), field);
    }
  }
  fieldsByTemplate.set(template, fields);
  return fields;
}

/** Reads a row as headers of a sheet of the template. */
export function matchHeaders(cells: readonly Cell[], template: SheetTemplate): HeaderMatch {
  const fields = fieldsOf(template);
  const taken = new Set<string>();
  const columns = cells.flatMap((cell, index): readonly HeaderColumn[] => {
    const header = cell === null ? '' : cellText(cell);
    if (header === '') return [];
    const field = fields.get(headerWords(header)) ?? fields.get(headerWithoutBrackets(header)) ?? null;
    const isSecond = field !== null && taken.has(field);
    if (field !== null) taken.add(field);
    return [{ index, header, field: isSecond ? null : field, repeats: isSecond ? field : null }];
  });
  const missing = Object.entries(template.columns)
    .filter(([field, column]) => column.need === 'column' && !taken.has(field))
    .map(([field]) => field);
  return { template, columns, matched: taken.size, missing };
}
