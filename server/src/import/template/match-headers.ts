import type { Cell } from '../../sources/raw-sheet.js';
import { cellText } from '../fields/cell-text.js';
import type { SheetTemplate } from './column.js';
import { NO_CHOICES, type SheetChoices } from './column-choices.js';
import { headerWithoutBrackets, headerWords } from './header-words.js';

/** A column of a sheet as its header names it. */
export interface HeaderColumn {
  readonly index: number;
  readonly header: string;
  /** Null where the template has no such column, or has it already. */
  readonly field: string | null;
  /** The field it names a second time. */
  readonly repeats: string | null;
  /** Whether it was said to be left out. */
  readonly leftOut: boolean;
  /** Of a column that is read a second time, the field that it is. */
  readonly standsInAs?: string | null;
}

/** How a row of headers fits a sheet of the template. */
export interface HeaderMatch {
  readonly template: SheetTemplate;
  readonly columns: readonly HeaderColumn[];
  readonly matched: number;
  /** Fields the sheet can't do without and that no header names. */
  readonly missing: readonly string[];
  /** Whether a header says that it can be no other sheet. */
  readonly isSure: boolean;
  /** Columns that are read a second time, for a field that no header names. */
  readonly standIns: readonly HeaderColumn[];
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

/** What is known of a row of headers besides its cells. */
interface HeadersTold {
  readonly choices?: SheetChoices;
  /** Whether the name of the sheet, or whoever imports, says that it is this one. */
  readonly isSaid?: boolean;
}

/** Reads a row as headers of a sheet of the template. What was said of a header goes before what it looks like. */
export function matchHeaders(
  cells: readonly Cell[],
  template: SheetTemplate,
  { choices = NO_CHOICES, isSaid = false }: HeadersTold = {},
): HeaderMatch {
  const headers = cells.map((cell) => (cell === null ? '' : cellText(cell)));
  const spokenFor = new Set(headers.flatMap((header) => saidField(header, template, choices) ?? []));
  const taken = new Set<string>();
  const columns = headers.flatMap((header, index): readonly HeaderColumn[] => {
    if (header === '') return [];
    const said = saidField(header, template, choices);
    const field = said === undefined ? fieldNamed(header, template) : said;
    const isSecond = field !== null && (taken.has(field) || (said === undefined && spokenFor.has(field)));
    if (field !== null) taken.add(field);
    const repeats = isSecond ? field : null;
    return [{ index, header, field: isSecond ? null : field, repeats, leftOut: said === null }];
  });
  const unnamed = Object.entries(template.columns)
    .filter(([field, column]) => column.need === 'column' && !taken.has(field))
    .map(([field]) => field)
    .filter((field) => !template.derived?.[field]?.every((other) => taken.has(other)));
  const isSure = isSaid || hasSigns(columns, template);
  const standIns = isSure ? unnamed.flatMap((field) => standInFor(field, columns, template)) : [];
  const missing = unnamed.filter((field) => !standIns.some((column) => column.field === field));
  return { template, columns, matched: taken.size, missing, isSure, standIns };
}

function hasSigns(columns: readonly HeaderColumn[], { signs }: SheetTemplate): boolean {
  if (!signs) return false;
  const named = columns.filter(({ field }) => field !== null);
  const has = (fields: readonly string[]) => named.some(({ field }) => field !== null && fields.includes(field));
  return has(signs.fields) || (has(signs.beside) && named.some(({ header }) => signs.words.test(headerWords(header))));
}

function standInFor(
  field: string,
  columns: readonly HeaderColumn[],
  { signs }: SheetTemplate,
): readonly HeaderColumn[] {
  const others = (signs?.standIns[field] ?? []).flatMap((standIn) =>
    columns.filter((column) => column.field === standIn.field),
  );
  return others.slice(0, 1).map((other) => ({ ...other, field, standsInAs: other.field }));
}

function fieldNamed(header: string, template: SheetTemplate): string | null {
  const fields = fieldsOf(template);
  return fields.get(headerWords(header)) ?? fields.get(headerWithoutBrackets(header)) ?? null;
}

/** Undefined where nothing was said of the header, or a field that the template does not have. */
function saidField(header: string, template: SheetTemplate, choices: SheetChoices): string | null | undefined {
  const said = header === '' || !Object.hasOwn(choices, header) ? undefined : choices[header];
  return typeof said === 'string' && !Object.hasOwn(template.columns, said) ? undefined : said;
}
