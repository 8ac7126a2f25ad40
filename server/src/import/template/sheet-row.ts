import type { ImportIssue, ImportIssueCode, IssueValues } from '../../sources/import-issue.js';
import type { Columns, RowValues } from './column.js';

/** The sheet a row stands in, as far as a row needs to know it. */
export interface SheetFace {
  readonly file: string;
  readonly name: string | null;
  /** The header above each field that has a column. */
  readonly headerOf: ReadonlyMap<string, string>;
  /** The id of the source system it comes from. */
  readonly source: string;
  /** Whether it was made of a source that is no table, which may not know what a table must say. */
  readonly ofSource?: boolean;
  /** Whether its rows are items of a system, each of which stands by itself. */
  readonly ofSystem?: boolean;
}

/** A row whose cells were read. A value that was not understood is null here and an issue elsewhere. */
export interface SheetRow<C extends Columns = Columns> {
  readonly sheet: SheetFace;
  readonly row: number;
  /** When its source last changed what the row tells, ISO 8601 in UTC; absent where it does not tell. */
  readonly modifiedAt?: string;
  readonly values: RowValues<C>;
}

/** A place in a file. */
export type RowPlace = Pick<SheetRow, 'sheet' | 'row' | 'modifiedAt'>;

interface IssueParts {
  readonly field?: string;
  readonly value?: string | null;
  readonly values?: IssueValues;
  readonly rows?: readonly number[];
}

/** An issue about a row, at the column of the field it is about. */
export function rowIssue({ sheet, row }: RowPlace, code: ImportIssueCode, parts: IssueParts = {}): ImportIssue {
  const column = parts.field === undefined ? null : (sheet.headerOf.get(parts.field) ?? null);
  return {
    code,
    place: { file: sheet.file, sheet: sheet.name, row, column },
    value: parts.value ?? null,
    values: parts.values ?? {},
    ...(parts.rows ? { rows: parts.rows } : {}),
  };
}
