import type { Cell } from '../sources/raw-sheet.js';

/** A column's head; what must be filled in is marked. */
export interface TableHead {
  readonly text: string;
  readonly need: 'required' | 'optional';
}

/** A table to be written to a file: a sheet of a workbook, or a text file of its own. */
export interface Table {
  readonly name: string;
  readonly heads: readonly TableHead[];
  readonly rows: readonly (readonly Cell[])[];
}
